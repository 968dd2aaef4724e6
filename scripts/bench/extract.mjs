// Prints how fast texts are read beside one compiled alternation of all names, and how time grows on hostile texts.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleCommands } from '#scripts/bundleCommands.mjs'
import { quantile, table } from './figures.mjs'

const usage = `Usage: npm run bench -- extract [--texts FOLDER]
  --texts FOLDER   the .txt files to read; those of this repository where nothing is said
`

/** Texts that rules may be slow on, by how many code units they are to have. */
const hostile = {
  initials: (units) => 'A. '.repeat(units / 3),
  'a chain of countries': (units) => 'Kenya and Uganda, Peru, Mali and '.repeat(units / 33),
  'one line': (units) => 'Kenya mended the harbour of the EU, and trade with Peru grew. '.repeat(units / 62),
  'one sentence': (units) =>
    'Kenya mended the harbour of the EU, and trade with Peru grew, '.repeat(units / 62),
  capitals: (units) => 'KENYA AND THE EU MET IN PERU. '.repeat(units / 30),
  'names by shape': (units) => 'The Third Reed Summit on Otters and the '.repeat(units / 40),
  'a definition each': (units) =>
    Array.from({ length: units / 30 }, (_, at) => `The Reed Plan (RP${at}) is new. `).join(''),
  'lines of one word': (units) => 'Kenya\n'.repeat(units / 6),
  'nothing but brackets': (units) => '('.repeat(units),
}

const round = 1_000_000
const rounds = 5

const milliseconds = (work) => {
  const began = performance.now()
  work()
  return performance.now() - began
}

const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

/** The texts again and again, up to so many code units. */
const upTo = (texts, units) => {
  const once = `${texts.join('\n\n')}\n\n`
  return once.repeat(Math.ceil(units / once.length)).slice(0, units)
}

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** All names in one expression, the longest first: the least that finding them can take. */
const alternationOf = (wordings) => {
  const names = [...wordings].sort((one, other) => other.length - one.length).map(escaped)
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g')
  return (text) => {
    let hits = 0
    for (const _ of text.matchAll(pattern)) hits += 1
    return hits
  }
}

const throughput = (texts, extract, alternation) => {
  const text = upTo(texts, round)
  const megabytes = Buffer.byteLength(text) / 1e6
  // In turn, so that both meet the same machine.
  const times = Array.from({ length: rounds }, () => [
    milliseconds(() => extract(text)),
    milliseconds(() => alternation(text)),
  ])
  const [whole, plain] = [0, 1].map((at) => {
    const median = quantile(
      times.map((pair) => pair[at]),
      0.5,
    )
    return (1000 * megabytes) / median
  })
  return table([
    ['the whole extraction', whole.toFixed(2)],
    ['one alternation of all names', plain.toFixed(2)],
    ['share of the alternation', (whole / plain).toFixed(2)],
  ])
}

const growth = (extract) => {
  const sizes = [50_000, 100_000, 200_000, 400_000]
  return table([
    ['', ...sizes.map((size) => `${size / 1000} k`)],
    ...Object.entries(hostile).map(([name, textOf]) => [
      name,
      ...sizes.map((size) => milliseconds(() => extract(textOf(size))).toFixed(0)),
    ]),
  ])
}

const { values } = parseArgs({ options: { texts: { type: 'string' }, help: { type: 'boolean' } } })
if (values.help) process.stdout.write(usage)
else {
  const addressOf = await bundleCommands({ extractor: 'scripts/bench/extractor.ts' })
  const { extract, wordings } = await import(addressOf('extractor'))
  const texts = values.texts
    ? textsIn(resolve(process.env.INIT_CWD ?? '.', values.texts))
    : ['data/statements', 'examples/texts'].flatMap(textsIn)
  const large = upTo(texts, 10_000_000)
  process.stdout.write(`${texts.length} texts, ${wordings.length} names, one thread\n`)
  process.stdout.write(`\nMB a second, the median of ${rounds} rounds in turn\n\n`)
  process.stdout.write(throughput(texts, extract, alternationOf(wordings)))
  const seconds = milliseconds(() => extract(large)) / 1000
  process.stdout.write(`\n10 MB as one text: ${seconds.toFixed(1)} s\n`)
  process.stdout.write(`\nMilliseconds by size, in code units, of hostile texts\n\n${growth(extract)}`)
}
