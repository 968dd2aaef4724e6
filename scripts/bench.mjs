// Prints what this build weighs and how fast it is beside the least a page can take. Nothing is asserted.
import { chromium } from 'playwright'
import { preview } from 'vite'
import { emptyPage, servingEmptyPage } from './bench/emptyPage.mjs'
import { expectedViews, initiatives } from './bench/expectedViews.mjs'
import { milliseconds, quantile, table } from './bench/figures.mjs'
import { measureClicks, measureStart, measureZoom } from './bench/measure.mjs'
import { chromiumArguments } from './chromiumArguments.mjs'
import { findChromium } from './findChromium.mjs'
import { pageBytes } from './pageBytes.mjs'

const speeds = [
  { rate: 1, name: 'full speed' },
  { rate: 4, name: '4× slowdown' },
]

const bytes = () => {
  const { start, withCharts, worlds, data } = pageBytes()
  const kib = (weighed) => (weighed.bytes / 1024).toFixed(1)
  return table([
    ['JavaScript until map, timeline and text answer', kib(start)],
    ['JavaScript with the theme charts', kib(withCharts)],
    ['geometry of the world', kib(worlds[0])],
    ['all data of the start, geometry included', kib(data)],
  ])
}

/** Measures the build and the empty page in turn, at both speeds. */
const compare = async (pages, measure) => {
  const rows = [['', 'median', 'p95', 'most', 'n']]
  for (const { rate, name } of speeds) {
    const medians = []
    for (const [title, page] of Object.entries(pages)) {
      const figures = await measure(page, rate)
      const shown = [0.5, 0.95, 1].map((share) => milliseconds(quantile(figures, share)))
      rows.push([`${title}, ${name}`, ...shown, String(figures.length)])
      medians.push(quantile(figures, 0.5))
    }
    rows.push([`times the empty page, ${name}`, (medians[0] / medians[1]).toFixed(1), '', '', ''])
  }
  return table(rows)
}

const zoom = async (browser, { atlas }) => {
  const frames = await measureZoom(browser, atlas, 4, 120)
  const median = quantile(frames, 0.5)
  const quick = frames.filter((frame) => frame < 20).length / frames.length
  return table([
    ['median frame', `${milliseconds(median)} ms, ${Math.round(1000 / median)} a second`],
    ['frames under 20 ms', `${Math.round(quick * 100)} % of ${frames.length}`],
  ])
}

/** What can be asked for by name; without a name all of it is measured. */
const parts = {
  bytes: { title: 'KiB of this build, as gzip makes them', measure: bytes },
  start: {
    title: 'Milliseconds until map, timeline, text and status are painted',
    measure: (browser, { atlas, empty }) =>
      compare({ 'this build': atlas, 'empty page': empty }, (page, rate) =>
        measureStart(browser, page, rate, 7),
      ),
  },
  clicks: {
    title: 'Milliseconds from a click on an initiative until all views are right and painted',
    measure: (browser, { atlas, empty }) =>
      compare({ 'this build': atlas, 'empty page': empty }, (page, rate) =>
        measureClicks(browser, page, rate, 40),
      ),
  },
  zoom: { title: 'Zooming the map with the wheel, at 4× slowdown', measure: zoom },
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !Object.hasOwn(parts, name))
if (unknown)
  throw new Error(
    `The bench has no part ${unknown}.\nFix: name some of ${Object.keys(parts).join(', ')}, or none.`,
  )

const server = await preview({
  plugins: [servingEmptyPage],
  preview: { port: 4173, strictPort: false },
  logLevel: 'warn',
})
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments })
try {
  const [address] = server.resolvedUrls.local
  const rest = expectedViews(null)
  const clicks = initiatives().flatMap(({ name, expected }) =>
    [expected, rest].map((views) => ({ name: new RegExp(`^${name}`), expected: views })),
  )
  const targets = { atlas: { address, expected: rest, clicks }, empty: emptyPage(address) }
  process.stdout.write(`Chromium ${browser.version()}, 1440×900\n`)
  for (const [name, { title, measure }] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name))
      process.stdout.write(`\n${title}\n\n${await measure(browser, targets)}`)
} finally {
  await browser.close()
  await server.close()
}
