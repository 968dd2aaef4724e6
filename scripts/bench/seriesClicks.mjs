import { chromium } from 'playwright'
import { chromiumArguments } from '#scripts/chromiumArguments.mjs'
import { findChromium } from '#scripts/findChromium.mjs'
import { openSite } from './site.mjs'

/** Runs in the page: times the next click until the frame in which the status says what it should and every strip in sight is drawn. */
const timeClick = ({ words, patience }) => {
  const isInSight = (element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  const isRight = () =>
    document.querySelector('.series-region [role="status"]')?.textContent === words &&
    [...document.querySelectorAll('.series-strip')]
      .filter(isInSight)
      .every((strip) => strip.childElementCount > 0)
  window.clicked = new Promise((resolve, reject) => {
    const start = ({ timeStamp }) => {
      const look = () => {
        if (isRight()) {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - timeStamp)
          port2.postMessage(null)
        } else if (performance.now() - timeStamp > patience)
          reject(new Error(`The page never said ${words}.`))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    addEventListener('click', start, { capture: true, once: true })
  })
}

const click = async (page, { name, words }) => {
  const button = page.locator(`.series-name[data-name="${name}"]`)
  await button.hover()
  await page.mouse.down()
  await page.evaluate(timeClick, { words, patience: 10_000 })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })))
  await page.mouse.up()
  return page.evaluate(() => window.clicked)
}

/**
 * Milliseconds from a click on a name in the built page until its tables are right and painted, and until the file was
 * painted once it was chosen.
 *
 * @param files of each series the bytes of its file and its clicks: the name's key, and the words of the status after it;
 * the clicks come round and round, and the first round only warms them up
 */
export const measureSeriesClicks = async (files, rounds) => {
  const site = await openSite()
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments })
  try {
    const measured = []
    for (const { bytes, clicks } of files) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(`${site.address}14/?series=all`, { waitUntil: 'networkidle' })
      const chosen = { name: 'invented.series', mimeType: '', buffer: Buffer.from(bytes) }
      await page.locator('.series-region input[type=file]').setInputFiles(chosen)
      await page.locator('.series-strip').first().waitFor()
      const figures = []
      for (let round = 0; round <= rounds; round += 1)
        for (const one of clicks) {
          const figure = await click(page, one)
          if (round > 0) figures.push(figure)
        }
      measured.push(figures)
      await page.close()
    }
    return measured
  } finally {
    await browser.close()
    await site.close()
  }
}
