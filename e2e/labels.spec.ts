import { expect, type Locator, type Page, test } from '@playwright/test'
import { dashboard, openDashboard, placeButton } from './dashboard.ts'
import { openWithLongStatement } from './invented.ts'
import { openSlide, slideRegion } from './presentation.ts'
import { screenSizes } from './screenSizes.ts'

/**
 * What is wrong with the labels of a map as it is drawn: each is to lie in the picture, on no other marked
 * place, pin or label, and to touch its own shape or be led into it. Boxes are what the browser drew, and
 * whether a point lies in a shape is asked of the shape.
 */
const faultsOf = (map: Locator): Promise<readonly string[]> =>
  map.locator('svg.world').evaluate((svg) => {
    const view = svg.getBoundingClientRect()
    const labels = [...svg.querySelectorAll<SVGTextElement>('.label')]
    const codeOf = (one: Element): string => one.getAttribute('data-code') ?? ''
    const drawnAs: Readonly<Record<string, string>> = { HKG: 'CHN', MAC: 'CHN' }
    const ownerOf = (one: Element): string => drawnAs[codeOf(one)] ?? codeOf(one)
    const isIn = (shape: SVGGeometryElement, x: number, y: number): boolean => {
      const toShape = shape.getScreenCTM()?.inverse()
      return toShape ? shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape)) : false
    }
    const meet = (one: DOMRect, other: DOMRect, by = 0): boolean =>
      one.left < other.right + by &&
      other.left < one.right + by &&
      one.top < other.bottom + by &&
      other.top < one.bottom + by
    // A grid of points two pixels apart, a little within the box: halos and borders may touch.
    const touches = (shape: SVGGeometryElement, { left, right, top, bottom }: DOMRect): boolean => {
      for (let y = top + 1; y <= bottom - 1; y += 2)
        for (let x = left; x <= right; x += 2) if (isIn(shape, x, y)) return true
      return false
    }
    const shapes = [...svg.querySelectorAll<SVGPathElement>('.country[data-code]')]
    const dots = [...svg.querySelectorAll<SVGGElement>('.dot')]
    // A dot on the map may be a shape in an inset.
    const lies = (code: string, box: DOMRect): boolean =>
      dots.some((dot) => codeOf(dot) === code && meet(dot.getBoundingClientRect(), box, 3)) ||
      shapes.some(
        (shape) => ownerOf(shape) === code && meet(shape.getBoundingClientRect(), box) && touches(shape, box),
      )
    // A name beside a dot does not cover it.
    const isBeside = (code: string, box: DOMRect): boolean =>
      dots.some((dot) => codeOf(dot) === code && meet(dot.getBoundingClientRect(), box, 8))
    const lit = [...shapes, ...dots].filter((one) => one.hasAttribute('data-shown')).map(ownerOf)
    const faults: string[] = []
    labels.forEach((label, index) => {
      const say = (fault: string): number => faults.push(`${label.textContent} ${fault}`)
      const box = label.getBoundingClientRect()
      const code = label.getAttribute('data-label')
      if (
        box.left < view.left ||
        box.right > view.right ||
        box.top < view.top - 1 ||
        box.bottom > view.bottom + 1
      )
        say('lies outside the picture')
      for (const other of labels.slice(index + 1))
        if (meet(box, other.getBoundingClientRect(), -1)) say(`lies on ${other.textContent}`)
      for (const pin of svg.querySelectorAll('.pin-ring'))
        if (meet(box, pin.getBoundingClientRect(), -1)) say('lies on a pin')
      if (code === null) return
      for (const other of new Set(lit))
        if (other !== code && lies(other, box)) say(`lies on the shape of ${other}`)
      const leader = svg.querySelector<SVGLineElement>(`[data-leader="${code}"]`)
      const toScreen = leader?.getScreenCTM()
      if (!leader || !toScreen) {
        if (!lies(code, box) && !isBeside(code, box)) say('does not touch its shape')
        return
      }
      const from = new DOMPoint(leader.x1.baseVal.value, leader.y1.baseVal.value).matrixTransform(toScreen)
      const to = new DOMPoint(leader.x2.baseVal.value, leader.y2.baseVal.value).matrixTransform(toScreen)
      if (!lies(code, new DOMRect(to.x - 1, to.y - 1, 2, 3))) say('is not led into its shape')
      if (!meet(box, new DOMRect(from.x, from.y, 0, 0), 8)) say('is away from its leader')
    })
    return faults
  })

const expectRule = (map: Locator, state: string): Promise<void> =>
  expect(async () => {
    expect(await map.locator('.labels[data-pending]').count(), state).toBe(0)
    expect(await map.locator('.label').count(), state).toBeGreaterThan(0)
    expect(await faultsOf(map), state).toEqual([])
  }).toPass({ timeout: 30_000 })

const expectRuleOnDashboard = async (page: Page, states: readonly string[]): Promise<void> => {
  for (const state of states) {
    const { map } = await openDashboard(page, state)
    await expectRule(map, state || 'at rest')
  }
}

const sizes = screenSizes.filter(({ name }) => name !== '768x1024')

for (const { name, width, height } of sizes)
  test(`labels keep to their places at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await expectRuleOnDashboard(page, ['', '?i=gsi', '?map=pacific'])
    const { map } = dashboard(page)
    await map.getByRole('button', { name: 'Zoom in' }).click()
    await expectRule(map, 'zoomed')
    await map.getByRole('button', { name: 'Zoom to what is marked' }).click()
    await expectRule(map, 'zoomed to what is marked')
  })

test('labels of a long statement keep to their places', async ({ page }) => {
  await openWithLongStatement(page)
  for (const { width, height } of sizes.slice(0, 3)) {
    await page.setViewportSize({ width, height })
    await expectRuleOnDashboard(page, ['', '?i=bridgetown'])
  }
})

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const)
  test(`labels on slides keep to their places at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const id of ['partners', 'initiative-gsi', 'conflicts']) {
      await openSlide(page, id)
      await expectRule(slideRegion(page), id)
    }
  })

test('a slide of many partners names every one of them, small ones that crowd together in an inset', async ({
  page,
}) => {
  await openWithLongStatement(page)
  for (const { width, height, hasInset } of [
    { width: 1280, height: 720, hasInset: false },
    { width: 1024, height: 768, hasInset: true },
  ]) {
    await page.setViewportSize({ width, height })
    await openSlide(page, 'partners')
    const slide = slideRegion(page)
    if (hasInset) await expect(slide.locator('svg.inset').first()).toBeVisible({ timeout: 40_000 })
    await expectRule(slide, `${width}×${height}`)
    await expect(slide.locator('[data-label]')).toHaveCount(26)
    if (!hasInset) continue
    const inset = slide.locator('svg.inset').first()
    const code = await inset.locator('[data-label]').first().getAttribute('data-label')
    // An inset is a map of its own, with its leaders and shapes; the first shape of a place is that of the map.
    await expect(inset.locator(`[data-leader="${code}"]`)).toHaveCount(1)
    await expect(inset.locator(`[data-code="${code}"][data-shown="named"]`)).toHaveCount(1)
    const first = slide.locator(`[data-code="${code}"]`).first()
    expect(await first.evaluate((shape) => shape.closest('.inset'))).toBeNull()
  }
  // What a leader leads to there is the place, as on the map.
  const leader = slideRegion(page).locator('svg.inset [data-leader]').first()
  const [code, x, y] = await leader.evaluate((line) => {
    const { x2, y2 } = line as SVGLineElement
    const point = new DOMPoint(x2.baseVal.value, y2.baseVal.value)
    const at = point.matrixTransform((line as SVGLineElement).getScreenCTM() ?? undefined)
    return [line.getAttribute('data-leader'), at.x, at.y] as const
  })
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(new RegExp(`[?&]p=${code}(&|$)`))
  await expect(slideRegion(page).locator('.map-card')).toBeVisible()
})

test('labels keep to their places where the page is read from right to left', async ({ page }) => {
  await openDashboard(page)
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await expectRule(dashboard(page).map, 'right to left')
})

test('the speaker, partners and parties of conflicts have their names on the map', async ({ page }) => {
  const { map } = await openDashboard(page)
  for (const code of ['CHN', 'RUS', 'USA', 'UKR', 'PSE', 'ISR'])
    await expect(map.locator(`[data-label="${code}"]`)).toHaveCount(1)
  await placeButton(page, 'Russia').press('Enter')
  await expect(map.locator('[data-label="RUS"]')).toHaveCount(1)
})
