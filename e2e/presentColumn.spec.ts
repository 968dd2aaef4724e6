import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expectSlide, openSlide, slideLabels, slideRegion } from './presentation.ts'
import { setApart } from './setApart.ts'

/** A phone, a phone lying on its side or a projector at twice the size, a laptop at twice the size. */
const sizes = [
  { width: 390, height: 844 },
  { width: 640, height: 360 },
  { width: 720, height: 450 },
]

/** Pixels below which a finger misses a button. */
const finger = 44

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const below = (page: Page) => page.getByRole('button', { name: /^Below: / })

/** What is wrong with the slide from its beginning to its end: wider than the screen, cut off, on top of each other. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await expect(page.locator('.labels[data-pending]')).toHaveCount(0)
  return slideRegion(page).evaluate(async (slide) => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
    const faults: string[] = []
    if (slide.scrollWidth > slide.clientWidth) faults.push(`it is ${slide.scrollWidth} px wide`)
    const drawn: { words: string; box: DOMRect; parent: Element }[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element
      const words = (node.textContent ?? '').trim()
      // The first line stays where it is, over whatever is scrolled.
      if (!words || parent.closest('.visually-hidden, title, .slide-about')) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const inset = Math.max(0, (bottom - top - size) / 2)
        const box = new DOMRect(left, top + inset, right - left, bottom - top - 2 * inset)
        if (box.width > 0) drawn.push({ words: words.slice(0, 40), box, parent })
      }
    }
    for (const { words, box, parent } of drawn)
      if (!parent.closest('svg') && (box.left < -1 || box.right > innerWidth + 1))
        faults.push(`“${words}” leaves the screen`)
    for (const [index, one] of drawn.entries())
      for (const other of drawn.slice(index + 1))
        if (
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 2 &&
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 2
        )
          faults.push(`“${one.words}” lies on “${other.words}”`)
    for (const picture of slide.querySelectorAll('.map-stage')) {
      const { height, width } = picture.getBoundingClientRect()
      if (height < 220 || width < innerWidth - 1) faults.push(`the map is ${width} × ${height} px`)
    }
    return [...new Set(faults)]
  })
}

for (const { width, height } of sizes) {
  test(`at ${width} × ${height} every slide is a column with its buttons below it`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openSlide(page)
    for (const [index, label] of slideLabels.entries()) {
      if (index > 0) await button(page, 'Next slide').click()
      await expectSlide(page, index + 1)
      if (label.endsWith('Themes')) await expect(page.locator('.bar-ghost')).toHaveCount(9)
      expect.soft(await faultsOf(page), label).toEqual([])
      for (const name of ['More', 'Previous slide', 'Next slide', 'End']) {
        const box = await button(page, name).boundingBox()
        expect.soft(box?.height, `${label}: ${name}`).toBeGreaterThanOrEqual(finger)
        expect.soft(box?.width, `${label}: ${name}`).toBeGreaterThanOrEqual(finger)
        expect.soft((box?.y ?? 0) + (box?.height ?? 0), `${label}: ${name}`).toBeLessThanOrEqual(height)
      }
    }
    await expect(button(page, 'Next slide')).toBeDisabled()
  })

  test(`at ${width} × ${height} what is still below is said, and a tap goes there until the end`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openSlide(page, 'partners')
    await expect(below(page)).toHaveText(/Below: .*boundaries$/)
    const boundaries = slideRegion(page).getByRole('button', { name: /^Boundaries: / })
    await expect(boundaries).not.toBeInViewport()
    // As often as it takes; each tap leaves less below.
    const scrolled = () => slideRegion(page).evaluate((slide) => slide.scrollTop)
    while (await below(page).isVisible()) {
      const before = await scrolled()
      await below(page).click()
      await expect.poll(scrolled).toBeGreaterThan(before)
      await expect
        .poll(() =>
          slideRegion(page).evaluate(
            (slide) =>
              slide.scrollTop + slide.clientHeight < slide.scrollHeight - 1 ===
              (document.querySelector('.slide-below') !== null),
          ),
        )
        .toBe(true)
    }
    await expect(boundaries).toBeInViewport()
    await button(page, 'Next slide').click()
    await expectSlide(page, 3)
    await expect.poll(scrolled).toBe(0)
  })
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  /** Moves one finger, or two beside each other, from one point to another as the system reports it. */
  const drag = async (
    page: Page,
    from: readonly [number, number],
    to: readonly [number, number],
    fingers = 1,
  ) => {
    const driver = await page.context().newCDPSession(page)
    const at = ([x, y]: readonly [number, number]) =>
      Array.from({ length: fingers }, (_, id) => ({ x, y: y + id * 40, id }))
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>) =>
      driver.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', at(from))
    for (const share of [0.25, 0.5, 0.75, 1])
      await send('touchMove', at([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]))
    await send('touchEnd', [])
    await driver.detach()
  }

  test('a swipe turns, over the map too; up and down scroll, and two fingers are the map’s', async ({
    page,
  }) => {
    await openSlide(page, 'partners')
    await drag(page, [300, 600], [90, 610])
    await expectSlide(page, 3)
    await drag(page, [90, 300], [300, 300])
    await expectSlide(page, 2)
    const zoomed = () => page.locator('.zoomed').getAttribute('transform')
    const whole = await zoomed()
    const map = await page.locator('.map-stage').boundingBox()
    const [x, y] = [195, (map?.y ?? 0) + 100]
    await drag(page, [x + 100, y], [x - 100, y], 2)
    await expect.poll(zoomed).not.toBe(whole)
    await expectSlide(page, 2)
    const moved = await zoomed()
    await drag(page, [x, y + 350], [x, y])
    await expect.poll(() => slideRegion(page).evaluate((slide) => slide.scrollTop)).toBeGreaterThan(50)
    await expectSlide(page, 2)
    expect(await zoomed()).toBe(moved)
  })

  test('a finger along the axis of time chooses a period and turns nothing', async ({ page }) => {
    await openSlide(page, 'forums')
    const brush = await page.locator('.brush').boundingBox()
    const y = (brush?.y ?? 0) + (brush?.height ?? 0) - 4
    // From the bar of a forum, where it chooses nothing, and from between two of them.
    await drag(page, [320, y], [150, y])
    await drag(page, [205, y], [120, y])
    await expectSlide(page, 8)
    await expect(page).toHaveURL(/[?&]d=/)
    await expect(page.getByRole('button', { name: /^Off script/ })).toBeVisible()
  })
})

test('everything a wide footer offers is behind one button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openSlide(page, 'partners')
  const more = page.getByRole('dialog', { name: 'More' })
  await button(page, 'More').click()
  await expect(more.getByRole('button')).toHaveText([
    /Search$/,
    /Overview$/,
    /Full screen$/,
    /Black screen$/,
    /Presenter window$/,
    /Keys$/,
    /Boundaries: /,
    'Close',
  ])
  await expectAccessible(page, 'more tools')
  await more.getByRole('button', { name: 'Overview' }).click()
  await expect(more).toBeHidden()
  await expect(page.getByRole('dialog', { name: /Overview/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: /Overview/ })).toBeHidden()
  await button(page, 'More').click()
  await more.getByRole('button', { name: /^Boundaries: / }).click()
  await expect(page.getByRole('dialog', { name: /boundaries/i })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: /boundaries/i })).toBeHidden()
  await button(page, 'End').click()
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
})

test('a column keeps WCAG 2.2 AA, off script, with a card and where nothing matches', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [id, query] of [
    ['opening', ''],
    ['partners', ''],
    ['forums', '&p=RUS'],
    ['themes', ''],
    ['initiative-gci', '&i=gci&p=RUS'],
  ] as const) {
    await openSlide(page, id, query)
    await expectAccessible(page, `${id} ${query}`)
    expect.soft(await faultsOf(page), id).toEqual([])
  }
  await openSlide(page, 'partners')
  await slideRegion(page)
    .getByRole('button', { name: /^Russia, named/ })
    .first()
    .press('Enter')
  const card = page.getByRole('region', { name: 'Russia: evidence' })
  await expect(card).toBeInViewport({ ratio: 1 })
  await expect(button(page, 'Next slide')).toBeInViewport({ ratio: 1 })
  await expectAccessible(page, 'a card')
})

test('with letters, words and lines further apart every slide is a column, and nothing lies on anything', async ({
  page,
}) => {
  for (const [id, width, height] of [
    ['opening', 1280, 720],
    ['partners', 1280, 720],
    ['forums', 1280, 720],
    ['themes', 1280, 720],
    ['themes', 390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await openSlide(page, id)
    await setApart(page)
    await expect(slideRegion(page)).toHaveAttribute('data-layout', 'column')
    await expect(async () => expect(await faultsOf(page), id).toEqual([])).toPass({ timeout: 15_000 })
    await expect(button(page, 'Next slide')).toBeInViewport({ ratio: 1 })
  }
})
