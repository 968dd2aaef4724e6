import { expect, type Locator, type Page, test } from '@playwright/test'
import { dashboard, openDashboard } from './dashboard.ts'
import { measureSlide } from './measureSlide.ts'
import { openSlide } from './presentation.ts'

/** As a translation into Arabic or Hebrew would have it, before anything is drawn. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    document.addEventListener('readystatechange', () => document.documentElement.setAttribute('dir', 'rtl'))
  }),
)

const boxOf = async (part: Locator) => {
  const box = await part.boundingBox()
  if (!box) throw new Error('It is not there.')
  return { ...box, middle: box.x + box.width / 2, end: box.x + box.width }
}

/** For each forum, the month its name says and the month of the axis that its bar stands over. */
const monthsOf = (page: Page): Promise<readonly (readonly [string, string, string])[]> =>
  page.evaluate(() => {
    const middleOf = (element: Element): number => {
      const { left, right } = element.getBoundingClientRect()
      return (left + right) / 2
    }
    const months = [...document.querySelectorAll('.timeline-month')]
    return [...document.querySelectorAll('.entry')].map((entry) => {
      const bar = middleOf(entry.querySelector('.entry-bar') as Element)
      const [nearest] = months.toSorted(
        (one, other) => Math.abs(middleOf(one) - bar) - Math.abs(middleOf(other) - bar),
      )
      const name =
        document
          .querySelector(`[data-entity="${entry.getAttribute('data-entity')}"] .entry-label button`)
          ?.getAttribute('aria-label') ?? ''
      const said = /\b\d+(?:–\d+)? ([A-Z][a-z]{2}) \d{4}$/.exec(name)?.[1] ?? ''
      return [name, said, nearest?.textContent ?? ''] as const
    })
  })

test('each forum stands over its own month, and time runs as the page does', async ({ page }) => {
  const { forums } = await openDashboard(page)
  const months = await monthsOf(page)
  expect(months).toHaveLength(6)
  for (const [name, said, stoodOver] of months) expect.soft(stoodOver, name).toBe(said)
  const jan = await boxOf(forums.locator('.timeline-month', { hasText: 'Jan' }))
  const aug = await boxOf(forums.locator('.timeline-month', { hasText: 'Aug' }))
  expect(aug.middle).toBeLessThan(jan.middle)
  // From the middle of March to the middle of May, from right to left.
  const mar = await boxOf(forums.locator('.timeline-month', { hasText: 'Mar' }))
  const may = await boxOf(forums.locator('.timeline-month', { hasText: 'May' }))
  await page.mouse.move(mar.middle, mar.y - 4)
  await page.mouse.down()
  await page.mouse.move(may.middle, mar.y - 4, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(/[?&]d=2024-03-1\d\.\.2024-05-1\d/)
  const last = page.getByRole('slider').last()
  await last.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/[?&]d=2024-03-1\d\.\.2024-05-2\d/)
})

test('panels and chips are mirrored, bars grow from the right, and nothing scrolls sideways', async ({
  page,
}) => {
  const { map, statement, themes, initiatives } = await openDashboard(page)
  const [mapBox, textBox] = [await boxOf(map), await boxOf(statement)]
  expect(textBox.end).toBeLessThanOrEqual(mapBox.x + 1)
  // The text runs from left to right all the same, clear of the panel's edges.
  const sentence = await boxOf(statement.locator('[data-sentence="1"]'))
  expect(sentence.x).toBeGreaterThan(textBox.x + 10)
  expect(sentence.end).toBeLessThan(textBox.end - 10)
  const chips = initiatives.getByRole('button')
  expect((await boxOf(chips.nth(1))).end).toBeLessThan((await boxOf(chips.nth(0))).x)
  const ends = await themes
    .locator('.bar-ghost')
    .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().right)))
  expect(new Set(ends).size).toBe(1)
  const name = await boxOf(themes.locator('.theme-name').first())
  expect(ends[0]).toBeLessThan(name.x)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('names on the map lie on no pin and on no other name', async ({ page }) => {
  const { map } = await openDashboard(page)
  await expect(map.locator('.labels[data-pending]')).toHaveCount(0)
  const lying = await map.evaluate((region) => {
    const boxes = (selector: string) =>
      [...region.querySelectorAll(selector)].map((one) => ({
        name: one.textContent || one.closest('[aria-label]')?.getAttribute('aria-label') || '',
        box: one.getBoundingClientRect(),
      }))
    const labels = boxes('.label')
    const others = [...labels, ...boxes('.pin-ring')]
    return labels.flatMap((label) =>
      others
        .filter(
          ({ name, box }) =>
            name !== label.name &&
            Math.min(box.right, label.box.right) - Math.max(box.left, label.box.left) > 2 &&
            Math.min(box.bottom, label.box.bottom) - Math.max(box.top, label.box.top) > 3,
        )
        .map(({ name }) => `${label.name} on ${name}`),
    )
  })
  expect(await map.locator('.label').count()).toBeGreaterThan(4)
  expect(lying).toEqual([])
})

/** Where the first and the last number of a text stand. */
const numbersIn = (part: Locator): Promise<readonly number[]> =>
  part.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const places: number[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index } of (node.textContent ?? '').matchAll(/\d+/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        places.push(range.getBoundingClientRect().left)
      }
    return places
  })

test('numbers and what stands between them keep their order', async ({ page }) => {
  const { forums, themes } = await openDashboard(page, '?i=gsi')
  const africa = forums.getByRole('button', { name: /^Forum on China-Africa Cooperation, / })
  for (const part of [africa.locator('span').last(), themes.locator('.theme-count').first()]) {
    const [first = 0, second = 0] = await numbersIn(part)
    expect(first, (await part.textContent()) ?? '').toBeLessThan(second)
  }
  await forums.getByRole('button', { name: 'Show as table' }).click()
  const cell = dashboard(page)
    .forums.getByRole('cell', { name: /4–6 Sep 2024/ })
    .first()
  const [four = 0, six = 0] = await numbersIn(cell)
  expect(four).toBeLessThan(six)
})

/** Texts of the page whose letters do not follow on each other from left to right, as all of its words are written. */
const disordered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.visually-hidden')) continue
      const words = node.textContent ?? ''
      const range = document.createRange()
      let last = new DOMRect()
      for (let at = 0; at < words.length; at += 1) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const box = range.getBoundingClientRect()
        if (box.width === 0) continue
        if (last.width > 0 && Math.abs(box.top - last.top) < 3 && box.left < last.left - 1) {
          found.push(words)
          break
        }
        last = box
      }
    }
    return [...new Set(found)]
  })

test('no sentence begins with its last sign or ends with its first number', async ({ page }) => {
  for (const query of ['', '?i=gsi', '?q=nowhere']) {
    await openDashboard(page, query)
    expect.soft(await disordered(page), query).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const id of ['opening', 'partners', 'initiative-gdi', 'conflicts', 'forums', 'themes', 'reading']) {
    await openSlide(page, id)
    expect.soft(await disordered(page), id).toEqual([])
  }
})

test('slides fit, each forum over its own month', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const id of ['opening', 'partners', 'initiative-gsi', 'themes', 'forums']) {
    await openSlide(page, id)
    await expect(page.locator('.labels[data-pending]')).toHaveCount(0)
    if (id === 'themes') await expect(page.locator('.bar-ghost')).toHaveCount(9)
    expect.soft((await measureSlide(page)).faults, id).toEqual([])
  }
  for (const [name, said, stoodOver] of await monthsOf(page)) expect.soft(stoodOver, name).toBe(said)
})
