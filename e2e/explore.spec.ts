import { expect, test } from '@playwright/test'
import { expectAtRest, expectQuery, expectSentences, openDashboard, placeButton } from './dashboard.ts'
import { emptySea, nameAt, shapePoints } from './worldPoints.ts'

test('the page says at once what it is about', async ({ page }) => {
  const { map, status, statement } = await openDashboard(page)
  const banner = page.getByRole('banner')
  await expect(banner.getByRole('heading', { level: 1 })).toHaveText(
    'China’s top diplomat presents diplomatic goals for 2024',
  )
  await expect(banner).toContainText('Report of remarks by Wang Yi, Foreign Minister of China')
  await expect(banner).toContainText('Beijing, 9 January 2024')
  await expect(banner).toContainText('14 sentences')
  await expect(status).toHaveText('All 14 sentences')
  await expect(map).toContainText('2 countries named, 34 implied through 2 groups, 2 conflicts (3 places)')
  await expect(statement).toContainText('Report of remarks')
  await expectAtRest(page)
})

test('the text begins below its title, and on its first screen words are marked', async ({ page }) => {
  const { statement } = await openDashboard(page)
  await expect(statement).not.toContainText('presents diplomatic goals')
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height })
    const marked = statement.locator('[data-sentence="1"] mark').first()
    await expect(marked).toBeInViewport({ ratio: 1 })
    await expect(marked).toHaveText('Chinese')
    await expect(marked).toHaveCSS('text-decoration-line', 'underline')
  }
  await expect(statement.locator('[data-speaker="first"]')).toHaveCount(1)
})

test('every mark is named with its relation and its sentences', async ({ page }) => {
  const { map } = await openDashboard(page)
  const marks = await map
    .getByRole('group', { name: 'Places the statement marks' })
    .getByRole('button')
    .evaluateAll((found) => found.map((mark) => mark.getAttribute('aria-label') ?? ''))
  const by = (relation: string): string[] => marks.filter((name) => name.includes(`, ${relation}, `)).sort()
  expect(by('named')).toEqual(['Russia, named, 1 sentence', 'United States, named, 1 sentence'])
  expect(by('conflict')).toEqual([
    'Israel, conflict, 1 sentence',
    'Palestine, conflict, 1 sentence',
    'Ukraine, conflict, 1 sentence',
  ])
  expect(by('speaker')).toEqual(['China, speaker, 13 sentences'])
  expect(by('implied')).toHaveLength(34)
  for (const name of ['Egypt', 'Ethiopia', 'Iran', 'United Arab Emirates', 'Brazil', 'India', 'South Africa'])
    expect(by('implied').some((mark) => mark.startsWith(`${name},`))).toBe(true)
  expect(marks).toContain('Saudi Arabia, contested member of BRICS')
  expect(marks.some((mark) => mark.startsWith('Argentina'))).toBe(false)
  expect(marks).toHaveLength(2 + 3 + 1 + 34 + 1)
  for (const name of [
    'European Union, group, 1 sentence',
    'BRICS, group, 1 sentence',
    'Developing countries, group, 3 sentences',
    'United Nations, group, 1 sentence',
  ])
    await expect(map.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'false')
})

test('the tooltip stays on the map, wherever the pointer is', async ({ page }) => {
  const { map, tooltip } = await openDashboard(page)
  const points = await shapePoints(page)
  const stage = await map.getByRole('group', { name: 'World map' }).boundingBox()
  if (!stage) throw new Error('The map is not there.')
  for (const [code, name] of [
    ['NZL', 'New Zealand'],
    ['ARG', 'Argentina'],
    ['ZAF', 'South Africa'],
    ['RUS', 'Russia'],
  ] as const) {
    const point = points.get(code) ?? { x: 0, y: 0 }
    expect(await nameAt(page, point, name)).toBe(name)
    const box = await tooltip.boundingBox()
    if (!box) throw new Error('The tooltip is not there.')
    expect(box.x, name).toBeGreaterThanOrEqual(stage.x)
    expect(box.y, name).toBeGreaterThanOrEqual(stage.y)
    expect(box.x + box.width, name).toBeLessThanOrEqual(stage.x + stage.width)
    expect(box.y + box.height, name).toBeLessThanOrEqual(stage.y + stage.height)
  }
})

test('the tooltip follows the pointer with the first evidence, a click pins all of it', async ({ page }) => {
  const { map, tooltip } = await openDashboard(page)
  const points = await shapePoints(page)
  const egypt = points.get('EGY') ?? { x: 0, y: 0 }
  expect(await nameAt(page, egypt, 'Egypt')).toBe('Egypt')
  await expect(tooltip).toContainText('the success of events including the Forum on China-Africa Cooperation')
  await expect(tooltip).toContainText('sentence 3 · through Forum on China-Africa Cooperation')
  const before = await tooltip.boundingBox()
  await page.mouse.move(egypt.x + 3, egypt.y + 2)
  await expect.poll(async () => (await tooltip.boundingBox())?.x).toBe((before?.x ?? 0) + 3)

  await page.mouse.click(egypt.x, egypt.y)
  const card = map.getByRole('region', { name: 'Egypt: evidence' })
  await expect(card.getByRole('button', { name: 'sentence 3' })).toBeVisible()
  await expect(card.getByRole('button', { name: 'sentence 8' })).toBeVisible()
  await expect(card).toContainText('unite with the BRICS countries')
  await expect(card).toContainText('through BRICS')
  await expect(card).toContainText('Member of BRICS since 1 January 2024.')
  await expect(card).toContainText(/Sources?: /)
  const source = card.getByRole('link').first()
  await expect(source).toHaveAttribute('href', /^https?:/)
  await expect(source).toHaveAttribute('rel', 'noreferrer')
  await expectSentences(page, [3, 8])
  await card.getByRole('button', { name: 'Close card' }).click()
  await expect(card).toBeHidden()
  await expectSentences(page, [3, 8])
})

test('what is not in the statement says so and filters nothing; open sea does nothing', async ({ page }) => {
  const { map, tooltip } = await openDashboard(page)
  const japan = (await shapePoints(page)).get('JPN') ?? { x: 0, y: 0 }
  expect(await nameAt(page, japan, 'Japan')).toBe('Japan')
  await expect(tooltip).toContainText('Japan is not named')
  await page.mouse.click(japan.x, japan.y)
  const card = map.getByRole('region', { name: 'Japan: evidence' })
  await expect(card).toContainText('Japan is not named')
  await expect(card).toContainText(/Searched for: Japan, .*Japanese/)
  await expectAtRest(page)
  await expectQuery(page, '')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()

  const sea = await emptySea(page)
  await page.mouse.click(sea.x, sea.y)
  await expect(map.getByRole('region')).toHaveCount(0)
  await expectAtRest(page)
})

test('forums of one city share a pin, with the note where a meeting was really held', async ({ page }) => {
  const { map, forums } = await openDashboard(page)
  await map.getByRole('button', { name: 'San Francisco' }).click()
  const meeting = map.getByRole('region', { name: 'San Francisco: evidence' })
  await expect(meeting).toContainText('Held at Filoli in Woodside')
  await expect(meeting.getByRole('button', { name: 'sentence 6' })).toBeVisible()
  // The venue is no mention of the country it lies in.
  await expect(placeButton(page, 'United States')).toHaveAccessibleName('United States, named, 1 sentence')

  await map.getByRole('button', { name: 'Beijing, 3 forums' }).click()
  const card = map.getByRole('region', { name: 'Beijing: evidence' })
  await expect(card.getByRole('listitem').getByRole('button')).toHaveText([
    /^Belt and Road Forum 17–18 Oct 2023/,
    'sentence 14',
    /^Global Action for Shared Development 11–13 Jul 2024/,
    'sentence 3',
    /^Forum on China-Africa Cooperation 4–6 Sep 2024/,
    'sentence 3',
  ])
  await card.getByRole('button', { name: /^Belt and Road Forum/ }).click()
  await expect(card.getByRole('button', { name: /^Belt and Road Forum/, pressed: true })).toBeVisible()
  await expect(forums.getByRole('button', { name: /^Belt and Road Forum/, pressed: true })).toBeVisible()
  await expectSentences(page, [14])
})

test('a venue and its pin light up together', async ({ page }) => {
  const { map, forums } = await openDashboard(page)
  const pin = map.getByRole('button', { name: 'Shanghai' })
  const entry = forums.getByRole('button', { name: /^China International Import Expo/ })
  await expect(pin).not.toHaveAttribute('data-lit')
  await entry.hover()
  await expect(pin).toHaveAttribute('data-lit')
  await page.mouse.move(2, 2)
  await expect(pin).not.toHaveAttribute('data-lit')
  await pin.hover()
  await expect(
    forums.locator('[data-lit]').getByRole('button', { name: /^China International/ }),
  ).toBeVisible()
})

test('a group shows its members while its chip is hovered or pressed, and how they are known', async ({
  page,
}) => {
  const { map } = await openDashboard(page)
  const hatched = map.locator('.countries [data-shown="implied"]')
  const atRest = await hatched.count()
  const onDemand = map.locator('.countries [data-shown="member"]')
  const developing = placeButton(page, 'Developing countries')
  await developing.hover()
  await expect(map).toContainText(/Developing countries: 142 countries, inferred from /)
  await expect.poll(() => onDemand.count()).toBeGreaterThan(70)
  await expect(hatched).toHaveCount(atRest)
  await expect(map).toContainText('2 countries named, 34 implied through 2 groups, 2 conflicts (3 places)')
  await page.mouse.move(2, 2)
  await expect(onDemand).toHaveCount(0)
  const brics = placeButton(page, 'BRICS')
  await brics.click()
  await expect(brics).toHaveAttribute('aria-pressed', 'true')
  await page.mouse.move(2, 2)
  await expect(map).toContainText(/BRICS: 9 members on the day of the statement/)
  await expectSentences(page, [8])
})

test('Hong Kong and Macao take the fill of China, Taiwan is ordinary land without a label', async ({
  page,
}) => {
  const { map } = await openDashboard(page)
  const fill = (code: string): Promise<string> =>
    map.locator(`path[data-code="${code}"]`).evaluate((shape) => getComputedStyle(shape).fill)
  const china = await fill('CHN')
  expect(await fill('HKG')).toBe(china)
  expect(await fill('MAC')).toBe(china)
  // Too small to be seen as shapes, they are seen as dots.
  const dot = (code: string): Promise<string> =>
    map.locator(`.dot[data-code="${code}"] .dot-fill`).evaluate((one) => getComputedStyle(one).stroke)
  expect(await dot('HKG')).toBe(china)
  expect(await dot('MAC')).toBe(china)
  expect(await fill('TWN')).toBe(await fill('JPN'))
  await expect(map.locator('.labels').getByText('Taiwan')).toHaveCount(0)
})
