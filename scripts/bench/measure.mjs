import { inPage } from './inPage.mjs'

/** A page as a first visit has it, with nothing kept from before, slowed down by a factor. */
const openPage = async (browser, address, rate) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(inPage)
  // The slowdown is one of the process, which changes with the site: a file of the site comes first.
  await page.goto(new URL('favicon.svg', address).href)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return page
}

/** Milliseconds from navigation to the first screen, on `times` first visits. */
export const measureStart = async (browser, { address, expected }, rate, times) => {
  const figures = []
  for (let visit = 0; visit < times; visit += 1) {
    const page = await openPage(browser, address, rate)
    await page.goto(address, { waitUntil: 'commit' })
    figures.push(await page.evaluate((views) => window.bench.timeStart(views), expected))
    await page.context().close()
  }
  return figures
}

/** A page that has come to rest after its start. */
const openedPage = async (browser, { address, expected }, rate) => {
  const page = await openPage(browser, address, rate)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate((views) => window.bench.timeStart(views), expected)
  return page
}

const middleOf = async (button) => {
  const { x, y, width, height } = await button.boundingBox()
  return [x + width / 2, y + height / 2]
}

/** Milliseconds a click may take before the bench gives up on it. */
const patience = 10_000

/** Any figures from 0 to 1, spread evenly: a reader's clicks do not wait for the screen's frames. */
const partOfFrame = (count) => (count * 0.618) % 1

const timeClick = async (page, { name, expected }, count) => {
  // The pointer is there, and the button is pressed, long before a reader lets it go.
  await page.mouse.move(...(await middleOf(page.getByRole('button', { name }))))
  await page.mouse.down()
  await page.evaluate(([views, limit]) => window.bench.timeClick(views, limit), [expected, patience])
  await page.evaluate((part) => window.bench.isIdle(part), partOfFrame(count))
  await page.mouse.up()
  const { milliseconds, wrong } = await page.evaluate(() => window.bench.clickTime())
  if (wrong.length === 0) return milliseconds
  throw new Error(
    `After a click on ${name} these never became right: ${wrong.join(', ')}.\nFix: npm test should say why; else correct scripts/bench/expectedViews.mjs.`,
  )
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

/** Milliseconds of each frame while the wheel zooms into the map and out again. */
export const measureZoom = async (browser, target, rate, turns) => {
  const page = await openedPage(browser, target, rate)
  await page.mouse.move(...(await middleOf(page.getByRole('region', { name: 'Map of partners' }))))
  await page.evaluate(() => window.bench.isIdle(0))
  await page.evaluate(() => window.bench.watchFrames())
  // Some are always on their way, so that no frame goes without one.
  const onTheirWay = []
  for (const direction of [-1, 1])
    for (let turn = 0; turn < turns; turn += 1) {
      onTheirWay.push(page.mouse.wheel(0, direction * 20))
      if (onTheirWay.length > 3) await onTheirWay.shift()
    }
  await Promise.all(onTheirWay)
  const figures = await page.evaluate(() => window.bench.takeFrames())
  await page.context().close()
  return figures
}
