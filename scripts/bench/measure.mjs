import { readFileSync } from 'node:fs'
import { inPage } from './inPage.mjs'

/** A phone's line. */
export const phone = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 }

/** A page as a first visit has it, with nothing kept from before, slowed down by a factor and by its line. */
const openPage = async (browser, address, rate, line) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(inPage)
  // The slowdown is one of the process, which changes with the site: a file of the site comes first.
  await page.goto(new URL('/empty.html', address).href)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  if (line) await session.send('Network.emulateNetworkConditions', { offline: false, ...line })
  return page
}

const startedPage = async (browser, { address, expected }, rate, line) => {
  const page = await openPage(browser, address, rate, line)
  await page.goto(address, { waitUntil: 'commit' })
  return { page, figure: await page.evaluate((views) => window.bench.timeStart(views), expected) }
}

/** Milliseconds from navigation to the first screen, on `times` first visits. */
export const measureStart = async (browser, target, rate, times, line) => {
  const figures = []
  for (let visit = 0; visit < times; visit += 1) {
    const { page, figure } = await startedPage(browser, target, rate, line)
    figures.push(figure)
    await page.context().close()
  }
  return figures
}

const middleOf = async (button) => {
  const { x, y, width, height } = await button.boundingBox()
  return [x + width / 2, y + height / 2]
}

/** Milliseconds a click may take before the bench gives up on it. */
const patience = 10_000

const clicked = async (page, name) => {
  const { wrong, ...times } = await page.evaluate(() => window.bench.clickTime())
  if (wrong.length === 0) return times
  throw new Error(
    `After a click on ${name} these never became right: ${wrong.join(', ')}.\nFix: npm test should say why; else correct scripts/bench/expectedViews.mjs.`,
  )
}

/** Milliseconds from navigation to the answer of a click that is made as soon as the first screen is there. */
export const measureAnswer = async (browser, target, rate, times, line) => {
  const figures = []
  for (let visit = 0; visit < times; visit += 1) {
    const { page } = await startedPage(browser, target, rate, line)
    const [{ name, expected }] = target.clicks
    await page.evaluate(([views, limit]) => window.bench.timeClick(views, limit), [expected, patience])
    await page.mouse.click(...(await middleOf(page.getByRole('button', { name }))))
    figures.push((await clicked(page, name)).at)
    await page.context().close()
  }
  return figures
}

/** A page that has come to rest after its start. */
const openedPage = async (browser, target, rate) => {
  const page = await openPage(browser, target.address, rate)
  await page.goto(target.address, { waitUntil: 'networkidle' })
  await page.evaluate((views) => window.bench.timeStart(views), target.expected)
  return page
}

/** Bytes of memory the process of a page takes when its first screen is there; null where nothing tells. */
export const measureMemory = async (browser, target) => {
  const { page } = await startedPage(browser, target, 1)
  const session = await page.context().newCDPSession(page)
  for (let count = 0; count < 2; count += 1) await session.send('HeapProfiler.collectGarbage')
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo')
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      try {
        return 1024 * Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1])
      } catch {
        return 0
      }
    })
  await page.context().close()
  return Math.max(...sizes) || null
}

/** Any figures from 0 to 1, spread evenly: a reader's clicks do not wait for the screen's frames. */
const partOfFrame = (count) => (count * 0.618) % 1

const timeClick = async (page, { name, expected }, count) => {
  // The pointer is there, and the button is pressed, long before a reader lets it go.
  await page.mouse.move(...(await middleOf(page.getByRole('button', { name }))))
  await page.mouse.down()
  await page.evaluate(([views, limit]) => window.bench.timeClick(views, limit), [expected, patience])
  await page.evaluate((part) => window.bench.isIdle(part), partOfFrame(count))
  await page.mouse.up()
  return (await clicked(page, name)).milliseconds
}

/**
 * Milliseconds from a click until everything is right and painted, for at least `least` clicks; the clicks
 * of the page come round and round, and the first round only warms it up.
 */
export const measureClicks = async (browser, target, rate, least) => {
  const page = await openedPage(browser, target, rate)
  const round = target.clicks.length
  const figures = []
  for (let count = 0; figures.length < least || count % round > 0; count += 1) {
    const figure = await timeClick(page, target.clicks[count % round], count)
    if (count >= round) figures.push(figure)
  }
  await page.context().close()
  return figures
}

/** Milliseconds of each frame while a gesture goes on over the map; `step` makes one event of it. */
const measureFrames = async (browser, target, rate, steps, { begin, step }) => {
  const page = await openedPage(browser, target, rate)
  const [x, y] = await middleOf(page.getByRole('region', { name: 'Map of partners' }))
  await page.mouse.move(x, y)
  await begin(page)
  await page.evaluate(() => window.bench.isIdle(0))
  await page.evaluate(() => window.bench.watchFrames())
  // Some are always on their way, so that no frame goes without one.
  const onTheirWay = []
  for (let count = 0; count < steps; count += 1) {
    onTheirWay.push(step(page, count / steps, x, y))
    if (onTheirWay.length > 3) await onTheirWay.shift()
  }
  await Promise.all(onTheirWay)
  const figures = await page.evaluate(() => window.bench.takeFrames())
  await page.context().close()
  return figures
}

/** Milliseconds of each frame while the wheel zooms into the map and out again. */
export const measureZoom = (browser, target, rate, turns) =>
  measureFrames(browser, target, rate, 2 * turns, {
    begin: () => undefined,
    step: (page, part) => page.mouse.wheel(0, part < 0.5 ? -20 : 20),
  })

/** Milliseconds of each frame while the map, brought nearer, is drawn to and fro. */
export const measureDrag = (browser, target, rate, steps) =>
  measureFrames(browser, target, rate, steps, {
    begin: async (page) => {
      for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, -60)
      await page.mouse.down()
    },
    step: (page, part, x, y) => page.mouse.move(x + 80 * Math.sin(part * 40), y + 40 * Math.sin(part * 60)),
  })
