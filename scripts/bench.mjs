// Prints what this build weighs and how fast it is beside the least a page can take. Nothing is asserted.
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { emptyTarget } from './bench/emptyPage.mjs'
import { expectedViews, initiatives } from './bench/expectedViews.mjs'
import { milliseconds, quantile, table } from './bench/figures.mjs'
import { longStatement } from './bench/longStatement.mjs'
import {
  measureAnswer,
  measureClicks,
  measureDrag,
  measureMemory,
  measureStart,
  measureZoom,
  phone,
} from './bench/measure.mjs'
import { openSite } from './bench/site.mjs'
import { chromiumArguments } from './chromiumArguments.mjs'
import { execute } from './execute.mjs'
import { findChromium } from './findChromium.mjs'
import { pageBytes } from './pageBytes.mjs'

const fast = { rate: 1, name: 'full speed' }
const slow = { rate: 4, name: '4× slowdown' }
const onPhone = { rate: 4, line: phone, name: '4× slowdown, 1.6 Mbit/s, 150 ms' }
const shipped = 14

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

/** Measures this build, with statements of some lengths, and the empty page in turn. */
const compare = async (targets, conditions, sizes, measure) => {
  const rows = [['', 'median', 'p95', 'most', 'n', 'times the empty page']]
  for (const condition of conditions) {
    const add = (title, figures, least) => {
      const [median, ...others] = [0.5, 0.95, 1].map((share) => quantile(figures, share))
      const shown = [median, ...others].map(milliseconds)
      const times = least === null ? '' : (median / least).toFixed(1)
      rows.push([`${title}, ${condition.name}`, ...shown, String(figures.length), times])
      return median
    }
    const least = add('empty page', await measure(targets.empty, condition), null)
    for (const size of sizes)
      add(`${size.toLocaleString('en')} sentences`, await measure(targets.build(size), condition), least)
  }
  return table(rows)
}

const memory = async (launch, targets) => {
  const rows = [['', 'MiB', 'times the empty page']]
  let least = null
  for (const [title, target] of [
    ['empty page', targets.empty],
    ...[shipped, 1000, 10_000].map((size) => [`${size.toLocaleString('en')} sentences`, targets.build(size)]),
  ]) {
    // In a browser of its own: there is no other page in its process.
    const browser = await launch()
    const size = await measureMemory(browser, target).finally(() => browser.close())
    least ??= size
    rows.push([title, size ? (size / 2 ** 20).toFixed(0) : 'unknown', size ? (size / least).toFixed(1) : ''])
  }
  return table(rows)
}

const frames = async (browser, targets) => {
  const rows = [['', 'median frame, ms', 'a second', 'under 20 ms']]
  for (const { rate, name } of [fast, slow])
    for (const [title, measure] of [
      ['wheel', measureZoom],
      ['drag', measureDrag],
    ]) {
      const figures = await measure(browser, targets.build(shipped), rate, 120)
      const mean = figures.reduce((sum, one) => sum + one, 0) / figures.length
      const quick = figures.filter((frame) => frame < 20).length / figures.length
      rows.push([
        `${title}, ${name}`,
        milliseconds(quantile(figures, 0.5)),
        String(Math.round(1000 / mean)),
        `${Math.round(quick * 100)} %`,
      ])
    }
  return table(rows)
}

const lengths = [shipped, 1000, 10_000]

/** What can be asked for by name; without a name all of it is measured. */
const parts = {
  bytes: { title: 'KiB of this build, as gzip makes them', measure: bytes },
  start: {
    title: 'Milliseconds until map, timeline, text and status are painted',
    measure: (browser, targets) =>
      compare(targets, [fast, slow, onPhone], lengths, (target, { rate, line }) =>
        measureStart(browser, target, rate, 5, line),
      ),
  },
  answer: {
    title: 'Milliseconds until a click, made as soon as that is there, is answered',
    measure: (browser, targets) =>
      compare(targets, [fast, onPhone], [shipped], (target, { rate, line }) =>
        measureAnswer(browser, target, rate, 5, line),
      ),
  },
  clicks: {
    title: 'Milliseconds from a click on an initiative until all views are right and painted',
    measure: (browser, targets) =>
      compare(targets, [fast, slow], lengths, (target, { rate }) => measureClicks(browser, target, rate, 40)),
  },
  frames: { title: 'The map while the wheel turns and while it is dragged', measure: frames },
  memory: {
    title: 'Memory of the page’s process once its first screen is there',
    measure: (_, targets, launch) => memory(launch, targets),
  },
}

/** This build's figures beside those of other engines, by a folder that holds a comparison of them. */
const compareWith = async (folder, rest) =>
  execute(process.execPath, ['run.mjs', ...rest], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ATLAS_DIST: resolve('dist'), CHROMIUM: await findChromium() },
  })

const run = async (wanted) => {
  const unknown = wanted.find((name) => !Object.hasOwn(parts, name))
  if (unknown)
    throw new Error(
      `The bench has no part ${unknown}.\nFix: name some of ${Object.keys(parts).join(', ')}, or none.`,
    )
  const site = await openSite()
  const executablePath = await findChromium()
  const launch = () => chromium.launch({ executablePath, args: chromiumArguments })
  const browser = await launch()
  const built = new Map()
  const build = (size) => {
    if (!built.has(size)) {
      const statement = longStatement(size)
      const expected = expectedViews(null, statement)
      const clicks = initiatives(statement).flatMap(({ name, expected: chosen }) =>
        [chosen, expected].map((views) => ({ name: new RegExp(`^${name}`), expected: views })),
      )
      built.set(size, { address: `${site.address}${size}/`, expected, clicks })
    }
    return built.get(size)
  }
  try {
    const empty = { address: `${site.address}empty.html`, ...emptyTarget }
    process.stdout.write(`Chromium ${browser.version()}, 1440×900\n`)
    for (const [name, { title, measure }] of Object.entries(parts))
      if (wanted.length === 0 || wanted.includes(name))
        process.stdout.write(`\n${title}\n\n${await measure(browser, { build, empty }, launch)}`)
  } finally {
    await browser.close()
    await site.close()
  }
}

const [first, folder, ...rest] = process.argv.slice(2)
if (first === '--with' && folder) process.exitCode = await compareWith(resolve(folder), rest)
else await run(process.argv.slice(2))
