// Prints how long it takes to compare two texts and to filter a series, beside what others use for the same records.
import crossfilter from 'crossfilter2'
import { diffArrays } from 'diff'
import { bundleCommands } from '#scripts/bundleCommands.mjs'
import { milliseconds, quantile, table } from './figures.mjs'
import { inventedPair, inventedSeries, kinds } from './inventedSeries.mjs'
import { measureSeriesClicks } from './seriesClicks.mjs'

const rounds = 8

const timed = (work) => {
  const began = performance.now()
  work()
  return performance.now() - began
}

const row = (title, figures, least) => {
  const [median, most] = [0.5, 1].map((share) => quantile(figures, share))
  const times = least === null ? '' : (median / least).toFixed(2)
  return [title, milliseconds(median), milliseconds(most), times]
}

/** Measures two ways in turn, so that both meet the same machine; the first round warms them up. */
const inTurn = (ours, theirs) => {
  const figures = [[], []]
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, work] of [ours, theirs].entries()) {
      const figure = timed(() => work(round))
      if (round > 0) figures[at].push(figure)
    }
  return figures
}

const comparison = ({ indexText, compare, sentencesOf }) => {
  const [first, second] = inventedPair(1000).map((text, at) => indexText(`text-${at}`, text))
  const counts = Object.entries(compare(first, second)).map(([change, count]) => `${count} ${change}`)
  const [ours, plain] = inTurn(
    () => compare(first, second),
    () => diffArrays(sentencesOf(first), sentencesOf(second)),
  )
  const least = quantile(plain, 0.5)
  return `${counts.join(', ')}\n\n${table([
    ['', 'median', 'most', 'times the diff'],
    row('one diff of the sentences, which finds none reworded or moved', plain, null),
    row('all that a comparison counts, with its sentences aligned', ours, least),
  ])}`
}

/** The same entries as records, with a dimension to filter by and one that counts each value. */
const crossfilterOf = ({ statements, starts, value, mentions }) => {
  const records = statements.flatMap(({ kind }, s) =>
    Array.from({ length: starts[s + 1] - starts[s] }, (_, at) => ({
      kind,
      value: value[starts[s] + at],
      mentions: mentions[starts[s] + at],
    })),
  )
  const all = crossfilter(records)
  const kind = all.dimension((record) => record.kind)
  const mentioned = all
    .dimension((record) => record.value)
    .group()
    .reduceSum((record) => record.mentions)
  return {
    filter: (wanted) => {
      kind.filterFunction((one) => wanted.includes(one))
      return mentioned.all()
    },
  }
}

/** Chosen kinds of a round: never those of the round before. */
const chosenIn = (round) => [kinds[round % kinds.length], kinds[(round + 1) % kinds.length]]

/** Only right answers are timed: both have to count the same. */
const refuseDifference = (counts, groups) => {
  const wrong = groups.find(({ key, value }) => (counts.get(key) ?? 0) !== value)
  if (wrong)
    throw new Error(
      `Value ${wrong.key}: ${counts.get(wrong.key)} and ${wrong.value} mentions.\nFix: npm test should say why; else correct scripts/bench/several.mjs.`,
    )
}

const filtering = ({ seriesFrom, readFile, view, countOf }, size) => {
  const { series, bytes } = seriesFrom(inventedSeries(size))
  const theirs = crossfilterOf(series)
  refuseDifference(countOf(series, chosenIn(0)), theirs.filter(chosenIn(0)))
  const [ours, crossfiltered] = inTurn(
    (round) => view(series, chosenIn(round)),
    (round) => theirs.filter(chosenIn(round)),
  )
  const read = Array.from({ length: 5 }, () => timed(() => readFile(bytes)))
  const least = quantile(crossfiltered, 0.5)
  return `${size.toLocaleString('en')} statements, ${series.value.length.toLocaleString('en')} entries, ${(bytes.length / 2 ** 20).toFixed(1)} MiB\n\n${table(
    [
      ['', 'median', 'most', 'times crossfilter'],
      row('crossfilter: one figure a value', crossfiltered, null),
      row('the tables of the page: one figure a value and statement', ours, least),
      row('reading the file, once', read, null),
    ],
  )}`
}

/** Clicks on names in the built page, beside what crossfilter takes to count the same entries by as many filters. */
const clicking = async ({ seriesFrom, clicksOf }, sizes) => {
  const made = sizes.map((size) => seriesFrom(inventedSeries(size)))
  const files = made.map(({ series, bytes }) => ({ bytes, clicks: clicksOf(series) }))
  const figures = await measureSeriesClicks(files, rounds)
  const rows = made.flatMap(({ series }, at) => {
    const theirs = crossfilterOf(series)
    const filtered = Array.from({ length: rounds + 1 }, (_, round) =>
      timed(() => theirs.filter(chosenIn(round))),
    ).slice(1)
    const size = `${sizes[at].toLocaleString('en')} statements`
    return [
      row(`${size}, crossfilter: counted, nothing painted`, filtered, null),
      row(`${size}, the page: both tables painted`, figures[at], quantile(filtered, 0.5)),
    ]
  })
  return table([['', 'median', 'most', 'times crossfilter'], ...rows])
}

const addressOf = await bundleCommands({ several: 'scripts/bench/several.ts' })
const ours = await import(addressOf('several'))
process.stdout.write(`Milliseconds to compare two texts of 1,000 sentences: ${comparison(ours)}`)
const sizes = [200, 10_000]
for (const size of sizes)
  process.stdout.write(`\nMilliseconds to filter a series by kinds of statements: ${filtering(ours, size)}`)
process.stdout.write(
  `\nMilliseconds from a click on a name of a series until its tables are right and painted\n\n${await clicking(ours, sizes)}`,
)
