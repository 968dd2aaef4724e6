import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { calledCommand } from '#fixtures/calledCommand.ts'

// fixtures/corpus holds one invented text, whose gold asks on purpose for some things that are not so.

const called = (...argv: string[]) => calledCommand(['evaluate', ...argv])
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('prints figures for each kind of name, traps, sentences, fields of the head and small texts', async () => {
  const { code, out, err } = await called('--corpus', 'fixtures/corpus')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out.split('\n').map((line) => line.replace(/\s+/g, ' '))
  // Of three countries two are read, and two are read that are none of them.
  expect(lines).toContain('countries 3 | 50.0 66.7 57.1 | 50.0 66.7 57.1 | 50.0 66.7 57.1')
  expect(lines).toContain('organisations 1 | 100.0 100.0 100.0 | 100.0 100.0 100.0 | 100.0 100.0 100.0')
  expect(lines).toContain('groups 0 | – – – | – – – | – – –')
  expect(lines).toContain('forums 2 | – 0.0 0.0 | – 0.0 0.0 | – 0.0 0.0')
  expect(lines).toContain('traps hit 1 of 2')
  expect(lines).toContain(
    'wrong splits per 100 sentences 60.0: 40.0 inside one (0.0 at stray full stops), 20.0 ends missed',
  )
  expect(lines).toContain('sentences whole 3 of 5')
  expect(lines).toContain('title 1 0 0 0 0 0')
  expect(lines).toContain('speaker 0 1 0 0 0 0')
  expect(lines).toContain('role 0 0 0 0 0 1')
  expect(lines).toContain('issuers 1 0 0 1 0 0')
  expect(lines).toContain('date 1 0 0 0 0 0')
  expect(lines.slice(-5)).toEqual([
    'trap 1 of 2',
    'doubtful 1 of 1',
    'sentences 1 of 2',
    'header 0 of 1',
    'all 3 of 6',
  ])
})

it('tells each error with its words', async () => {
  const { out } = await called('--corpus', 'fixtures/corpus', '--errors')
  for (const error of [
    'wrong place pier.txt:84 PER … thank Kenya and the EU. Nets came from [Peru]',
    'trap place pier.txt:136 GEO',
    'missing place pier.txt:84 ECU',
    'missing forum pier.txt:98 reed-summit',
    'split pier.txt:102 ',
    'missed pier.txt:184 ',
    'missing issuers pier.txt: gold FJI TON, read FJI',
    'missing occasion pier.txt: gold Reed Summit, read –',
    'trap wrong: every fault of names\n    missing place UGA “Kenya”\n    missing org UN “Nets”\n    forbidden place TGO “Togo”\n    not asked for place KEN “Kenya”\n',
    'sentences stopped: both faults of ends\n    split “He met.| He slept.”\n    missed “He| met. He slept.”\n',
    '    place false “Suva”\n    speaker missing “Ana Reed”\n',
  ])
    expect(out).toContain(error)
})

it('reads a part of a corpus by the names of its texts', async () => {
  const { out } = await called('--corpus', 'fixtures/corpus', '--only', 'eel')
  expect(out.replace(/ +/g, ' ')).toBe('Small texts that hold\ndoubtful 1 of 1\nall 1 of 1')
})

it.each<[string, () => Promise<readonly string[]>, number, RegExp]>([
  ['no corpus', async () => [], 2, /No corpus is given\. \[wrongOption\]/],
  ['an unknown option', async () => ['--colour'], 2, /--colour/],
  ['a folder without gold', async () => ['--corpus', 'docs'], 1, /docs holds no gold\. \[noCorpus\]/],
  [
    'gold of another text',
    async () => {
      await cp('fixtures/corpus', join(folder, 'other'), { recursive: true })
      await writeFile(join(folder, 'other/texts/pier.txt'), 'Another text, which is as long as it has to be.')
      return ['--corpus', join(folder, 'other')]
    },
    1,
    /pier\.jsonl: \d+–\d+ is not “Fiji” in its text\. \[otherText\]/,
  ],
  [
    'gold without its text',
    async () => {
      await cp('fixtures/corpus', join(folder, 'less'), { recursive: true })
      await rm(join(folder, 'less/texts'), { recursive: true })
      return ['--corpus', join(folder, 'less')]
    },
    1,
    /pier\.txt cannot be read, and there is gold for it\. \[unreadable\]/,
  ],
  [
    'a case of another form',
    async () => {
      await cp('fixtures/corpus', join(folder, 'form'), { recursive: true })
      await writeFile(join(folder, 'form/cases-more.jsonl'), '\n{"name": "tug"}\n')
      return ['--corpus', join(folder, 'form')]
    },
    1,
    /cases-more\.jsonl:2: .*kind.* \[invalid\]/,
  ],
])('refuses %s', async (_, argv, expected, message) => {
  const { code, err } = await called(...(await argv()))
  expect(code).toBe(expected)
  expect(err).toMatch(message)
  expect(err).toMatch(/\nFix: \S/)
})
