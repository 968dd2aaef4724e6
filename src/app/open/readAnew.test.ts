import { expect, it } from 'vitest'
import { whole } from '#fixtures/whole.ts'
import { onDay } from '#statement/dated.ts'
import { extractorVersion } from '#statement/extractorVersion.ts'
import type { Statement } from '#statement/statement.ts'
import { answerReading } from '#worker/answerReading.ts'
import type { ReadingEnd } from '#worker/readingMessage.ts'
import { isOutdated, readAnew } from './readAnew.ts'

const text = 'Statement by Kenya\n\n21 September 2023\n\nWe thank Peru. We thank Chile.'
const read = async (words: string, entered: object): Promise<ReadingEnd> =>
  (await answerReading(
    { source: { kind: 'text', text: words }, entered, whole: '', brought: null },
    whole,
    () => {},
  )) as ReadingEnd
const statementOf = async (entered: object): Promise<Statement> => {
  const end = await read(text, entered)
  if (end.kind !== 'read') throw new Error(end.kind)
  return end.read.statement
}

it('tells what older rules read; what another program read is none of it', async () => {
  const now = await statementOf({})
  expect(now.extractor).toBe(extractorVersion)
  expect(
    [now, { ...now, extractor: extractorVersion - 1 }, { ...now, extractor: null }].map(isOutdated),
  ).toEqual([false, true, false])
})

it('finds what the rules find today, and keeps what was stated or entered', async () => {
  const entered = { title: 'Another title', date: onDay('2023-09-22'), speaker: null }
  const now = await statementOf(entered)
  const stated = { ...now.origins, place: { by: 'stated' } as const }
  const old: Statement = {
    ...now,
    extractor: 1,
    mentions: now.mentions.slice(0, 1),
    metadata: { ...now.metadata, place: 'Nairobi', issuers: ['PER'] },
    origins: stated,
  }
  const anew = await readAnew(old, read)
  expect(anew?.statement.mentions).toEqual(now.mentions)
  // Issuers were only guessed, by older rules.
  expect(anew?.statement.metadata).toEqual({ ...now.metadata, place: 'Nairobi' })
  expect(anew?.statement.origins).toEqual(stated)
})

it('leaves what is kept where it cannot be read', async () => {
  const now = await statementOf({})
  expect(await readAnew(now, async () => null)).toBeNull()
  const failed: ReadingEnd = { kind: 'refused', problem: { code: 'failed', values: { detail: '' } } }
  expect(await readAnew(now, async () => failed)).toBeNull()
})
