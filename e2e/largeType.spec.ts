import { expect, type Page, test } from '@playwright/test'
import { dashboard, initiativeButton, openDashboard } from './dashboard.ts'
import { setApart } from './setApart.ts'

/** Before anything is drawn, as a reader's own size of type is. */
const withRoot = (page: Page, size: string) =>
  page.addInitScript((size) => {
    document.addEventListener('readystatechange', () =>
      document.documentElement.style.setProperty('font-size', size),
    )
  }, size)

/** Texts that lie on each other or leave the screen, and controls whose words are cut off. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await expect(page.locator('.labels[data-pending]')).toHaveCount(0)
  return page.evaluate(() => {
    const drawn: { words: string; node: Node; box: DOMRect; layer: Element | null }[] = []
    const faults: string[] = []
    /** What is seen of an element: what those around it that cut or scroll leave of it. */
    const seen = (element: Element): DOMRect => {
      const outer = element.parentElement ? seen(element.parentElement) : new DOMRect(-1e6, -1e6, 2e6, 2e6)
      if (getComputedStyle(element).overflowY === 'visible') return outer
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const [x, y] = [Math.max(left, outer.left), Math.max(top, outer.top)]
      return new DOMRect(x, y, Math.min(right, outer.right) - x, Math.min(bottom, outer.bottom) - y)
    }
    /** What stays where it is, over whatever is scrolled. */
    const layerOf = (element: Element | null): Element | null =>
      !element || /sticky|fixed/.test(getComputedStyle(element).position)
        ? element
        : layerOf(element.parentElement)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element
      const words = (node.textContent ?? '').trim().slice(0, 30)
      if (!words || parent.closest('.visually-hidden, .skip-link:not(:focus), title, script')) continue
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const view = seen(parent)
      const layer = layerOf(parent)
      const range = document.createRange()
      range.selectNodeContents(node)
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      for (const box of range.getClientRects()) {
        // Letters do not fill their line.
        const inset = Math.max(0, (box.height - size) / 2)
        if (box.width === 0 || box.bottom - inset > view.bottom + 1 || box.top + inset < view.top - 1)
          continue
        // What is scrolled to the side comes into view when it is scrolled back.
        if (box.left > view.right || box.right < view.left) continue
        drawn.push({
          words,
          node,
          layer,
          box: new DOMRect(box.x, box.y + inset, box.width, box.height - 2 * inset),
        })
        if (view.right > innerWidth + 1 && (box.right > innerWidth + 1 || box.left < -1))
          faults.push(`“${words}” leaves the screen`)
      }
      const cut = parent.closest('button, a, .segmented, .theme-name, .panel-note, .panel-head')
      if (cut && cut.scrollWidth > cut.clientWidth + 1 && getComputedStyle(cut).overflowX !== 'visible')
        faults.push(`“${words}” is cut off`)
      const control = parent.closest('button, a')
      const own = control?.getBoundingClientRect()
      const lines = [...range.getClientRects()]
      if (own && lines.some(({ left, right }) => left < own.left - 1 || right > own.right + 1))
        faults.push(`“${words}” leaves its control`)
    }
    for (const [at, one] of drawn.entries())
      for (const other of drawn.slice(at + 1))
        if (
          one.node !== other.node &&
          one.layer === other.layer &&
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 2 &&
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 2
        )
          faults.push(`“${one.words}” lies on “${other.words}”`)
    return [...new Set(faults)]
  })
}

/** Looks until everything stands: parts measure themselves and are set anew in the frames after a change. */
const expectNoFaults = (page: Page, state: string): Promise<void> =>
  expect(async () => expect(await faultsOf(page), state).toEqual([])).toPass({ timeout: 15_000 })

/** The word in a menu's field is seen whole. */
const expectWholeMenus = async (page: Page): Promise<void> => {
  for (const name of ['Themes', 'Partners', 'Forums']) {
    const menu = page.getByRole('combobox', { name, exact: true })
    const left = await menu.evaluate((input) => {
      const field = input as HTMLInputElement
      const { font, letterSpacing, paddingInlineStart } = getComputedStyle(field)
      const measure = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
      measure.font = font
      measure.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing
      const words = measure.measureText(field.placeholder).width
      return field.clientWidth - Number.parseFloat(paddingInlineStart) - words
    })
    expect(left, name).toBeGreaterThanOrEqual(0)
  }
}

for (const [size, width, height] of [
  ['150%', 1440, 900],
  ['200%', 1440, 900],
  ['200%', 1280, 720],
  ['200%', 390, 844],
] as const)
  test(`with letters of ${size} at ${width} × ${height} the map stays and no text lies on another`, async ({
    page,
  }) => {
    await withRoot(page, size)
    await page.setViewportSize({ width, height })
    await openDashboard(page)
    const map = await page.locator('.map-stage').boundingBox()
    expect(map?.height).toBeGreaterThan(170)
    await expectNoFaults(page, 'at rest')
    await expectWholeMenus(page)
    const { partners } = dashboard(page)
    await partners.click()
    await expect(page.getByRole('option').first()).toBeVisible()
    const list = await page.getByRole('listbox').boundingBox()
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width)
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(height)
  })

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const)
  test(`with letters, words and lines further apart nothing is cut or overlaps at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const { themes, forums } = await openDashboard(page)
    await setApart(page)
    const tabs = page.getByRole('navigation', { name: 'Views' })
    const open = async (name: string): Promise<void> => {
      if (await tabs.isVisible()) await tabs.getByRole('button', { name }).click()
    }
    await expectNoFaults(page, 'at rest')
    await expectWholeMenus(page)
    await initiativeButton(page, 'Global Development').click()
    await expectNoFaults(page, 'filtered')
    await open('Forums')
    await forums.getByRole('button', { name: '+ Context' }).click()
    await expect(forums.locator('.context-event').first()).toBeAttached()
    await expectNoFaults(page, 'with the context of the year')
    await open('Themes')
    for (const chart of ['Frequency', 'Through the text', 'With whom']) {
      await themes.getByRole('button', { name: chart }).click()
      await expect(themes.getByRole('button', { name: chart, pressed: true })).toBeVisible()
      await expectNoFaults(page, chart)
    }
  })
