import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import {
  dashboard,
  expectAtRest,
  expectSentences,
  initiativeButton,
  openDashboard,
  placeButton,
} from './dashboard.ts'
import { shapePoints } from './worldPoints.ts'

const source = readFileSync('data/statements/2024-01-09-wang-yi.txt', 'utf8')
const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

test('below its title the text is whole, in 14 sentences; the kicker is marked and never counted', async ({
  page,
}) => {
  const { statement } = await openDashboard(page)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const text = await statement.getByRole('paragraph').allTextContents()
  expect(words([title, ...text].join(' '))).toBe(words(source))
  const sentences = statement.locator('[data-sentence]')
  expect(
    await sentences.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.sentence)),
  ).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 1)))
  await expect(sentences.first()).toHaveText(/^BEIJING, Jan\. 9 — .*responsible major country\.$/)
  await expect(sentences.nth(6)).toHaveText(/^China will increase high-level exchanges .*relations\.$/)
  const marks = statement.locator('mark[data-entity="CHN"]')
  expect(await marks.count()).toBe((await sentences.locator('mark[data-entity="CHN"]').count()) + 1)
  // The dateline is the place of issue, no mention.
  await expect(statement.locator('mark').getByText('BEIJING')).toHaveCount(0)
})

test('a compound holds its places, and mentions are underlined by their kind', async ({ page }) => {
  const { statement } = await openDashboard(page)
  const conflict = statement.locator('mark', { hasText: /^Palestinian-Israeli conflict$/ })
  await expect(conflict.locator('mark[data-entity="PSE"]')).toHaveText('Palestinian')
  await expect(conflict.locator('mark[data-entity="ISR"]')).toHaveText('Israeli')
  const underline = (text: string): Promise<string> =>
    statement
      .locator('mark')
      .getByText(text, { exact: true })
      .first()
      // A place within a conflict carries the conflict's line.
      .evaluate((mark) => getComputedStyle(mark.parentElement?.closest('mark') ?? mark).textDecoration)
  const kinds = await Promise.all(
    ['Russia', 'EU', 'Ukraine', 'Boao Forum for Asia', 'peace talks', 'Global Security Initiative'].map(
      underline,
    ),
  )
  expect(new Set(kinds).size).toBeGreaterThan(3)
  for (const kind of kinds) expect(kind).toContain('underline')
})

test('matching sentences stay at full strength, and the first one is brought into view', async ({ page }) => {
  const { statement } = await openDashboard(page)
  const color = (sentence: number): Promise<string> =>
    statement.locator(`[data-sentence="${sentence}"]`).evaluate((element) => getComputedStyle(element).color)
  const atRest = await color(11)
  await expect.poll(() => color(3)).toBe(atRest)
  await page.getByRole('button', { name: /^Global Security Initiative/ }).click()
  await expectSentences(page, [11])
  await expect.poll(() => color(3)).not.toBe(atRest)
  await expect.poll(() => color(11)).toBe(atRest)
  await expect(statement).toContainText('sentence 11 of 14')
  await expect(statement.locator('[data-sentence="11"]')).toBeInViewport()
  // The page itself has not moved.
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('next and previous walk the matches and come round', async ({ page }) => {
  const { statement } = await openDashboard(page, '?p=developing-countries')
  await expectSentences(page, [4, 8, 13])
  const next = statement.getByRole('button', { name: 'Next match' })
  await expect(statement).toContainText('sentence 4 (1/3)')
  await next.click()
  await expect(statement).toContainText('sentence 8 (2/3)')
  await expect(statement.locator('[data-sentence="8"]')).toBeInViewport({ ratio: 0.9 })
  await next.click()
  await expect(statement.locator('[data-sentence="13"]')).toBeInViewport({ ratio: 0.9 })
  await next.click()
  await expect(statement.locator('[data-sentence="4"]')).toBeInViewport({ ratio: 0.9 })
  await statement.getByRole('button', { name: 'Previous match' }).click()
  await expect(statement).toContainText('sentence 13 (3/3)')
})

test('other matches are walked from their first one, after Back too', async ({ page }) => {
  const { statement } = await openDashboard(page, '?p=developing-countries')
  const next = statement.getByRole('button', { name: 'Next match' })
  const previous = statement.getByRole('button', { name: 'Previous match' })
  await previous.click()
  await expect(statement).toContainText('sentence 13 (3/3)')
  await initiativeButton(page, 'Belt and Road').click()
  await initiativeButton(page, 'Belt and Road').click()
  await expectSentences(page, [4, 8, 13])
  await expect(statement).toContainText('sentence 4 (1/3)')
  await next.click()
  await expect(statement).toContainText('sentence 8 (2/3)')
  await page.goBack()
  await page.goBack()
  await expectSentences(page, [4, 8, 13])
  await expect(statement).toContainText('sentence 4 (1/3)')
  await next.click()
  await expect(statement.locator('[data-sentence="8"]')).toBeInViewport({ ratio: 0.9 })
})

test('only the matches are shown when that is switched on', async ({ page }) => {
  const { statement } = await openDashboard(page)
  const matches = statement.getByRole('button', { name: 'Matches' })
  await matches.click()
  await expect(matches).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: /^Global Development Initiative/ }).click()
  await expectSentences(page, [3, 13])
  for (const sentence of [3, 13])
    await expect(statement.locator(`[data-sentence="${sentence}"]`)).toBeVisible()
  for (const sentence of [1, 4, 11, 14])
    await expect(statement.locator(`[data-sentence="${sentence}"]`)).toBeHidden()
  await statement.getByRole('button', { name: 'Full text' }).click()
  await expect(statement.locator('[data-sentence="1"]')).toBeVisible()
})

test('pointing at a mark anywhere lights its words, and the reverse', async ({ page }) => {
  const { statement, map, forums, themes } = await openDashboard(page)
  const lit = (): Promise<string[]> =>
    statement.locator('mark[data-lit]').evaluateAll((marks) => marks.map((mark) => mark.textContent ?? ''))
  const russia = (await shapePoints(page)).get('RUS') ?? { x: 0, y: 0 }
  await page.mouse.move(russia.x, russia.y)
  await expect.poll(lit).toEqual(['Russia'])
  await themes.getByRole('button', { name: /^Sovereignty/ }).hover()
  await expect.poll(lit).toEqual(['sovereignty', 'security', 'development interests'])
  await forums.getByRole('button', { name: /^Boao Forum/ }).hover()
  await expect.poll(lit).toEqual(['Boao Forum for Asia'])
  await page.getByRole('button', { name: /^Global Civilization/ }).hover()
  await expect.poll(lit).toEqual(['Global Civilization Initiative'])
  await placeButton(page, 'BRICS').hover()
  await expect.poll(lit).toEqual(['BRICS'])
  await page.getByRole('heading', { level: 1 }).hover()
  await expect.poll(lit).toEqual([])

  const mention = (text: string) => statement.locator('mark').getByText(text, { exact: true }).first()
  await mention('Russia').hover()
  await expect(map.locator('path[data-code="RUS"]')).toHaveAttribute('data-lit')
  await mention('Boao Forum for Asia').hover()
  await expect(forums.locator('[data-entity="boao-2024"]')).toHaveAttribute('data-lit')
  await expect(map.getByRole('button', { name: 'Boao' })).toHaveAttribute('data-lit')
  await expect(map.locator('path[data-code="RUS"]')).not.toHaveAttribute('data-lit')
  await mention('sovereignty').hover()
  await expect(themes.getByRole('button', { name: /^Sovereignty/ })).toHaveAttribute('data-lit')
})

test('a sentence quoted on a card is one click away in the text', async ({ page }) => {
  const { map, statement } = await openDashboard(page, '?p=ISR')
  await placeButton(page, 'China').click()
  const card = map.getByRole('region', { name: 'China: evidence' })
  await card.getByRole('button', { name: 'sentence 14' }).click()
  await expect(statement.locator('[data-sentence="14"]')).toBeInViewport({ ratio: 0.9 })
})

test('the report is called a report, and no publisher is named', async ({ page }) => {
  await openDashboard(page)
  await expect(dashboard(page).statement).toContainText('Report of remarks')
  await expect(page.locator('body')).not.toContainText('Xinhua')
  await expectAtRest(page)
})

test('with the keyboard the arrows walk the mentions, which light up, and Enter filters by them', async ({
  page,
}) => {
  const { statement } = await openDashboard(page, '?i=gsi')
  await expectSentences(page, [11])
  await statement.locator('.reader').focus()
  const focused = page.locator('mark:focus')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toBeVisible()
  const first = await focused.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(focused).not.toHaveText(first ?? '')
  await page.keyboard.press('ArrowLeft')
  await expect(focused).toHaveText(first ?? '')
  const ukraine = statement.locator('mark[data-kind="conflict"][data-entity="UKR"]')
  const marks = await statement.locator('mark').count()
  const isReached = (): Promise<boolean> => ukraine.evaluate((mark) => mark === document.activeElement)
  for (let step = 0; step < marks && !(await isReached()); step += 1) await page.keyboard.press('ArrowRight')
  await expect(ukraine).toBeFocused()
  await expect(ukraine).toHaveAttribute('data-lit', '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/p=UKR/)
})

test('a text that is written from right to left is set that way, wherever it is quoted', async ({ page }) => {
  const words = 'نؤيد السلام في أوكرانيا.'
  await page.route('**/data/statements/*.json', async (route) => {
    const file = await (await route.fetch()).json()
    const exact = 'أوكرانيا'
    const start = words.indexOf(exact)
    const mention = {
      kind: 'place',
      entity: 'UKR',
      reading: 'name',
      position: { start, end: start + exact.length },
      quote: { exact, prefix: words.slice(0, start), suffix: words.slice(start + exact.length) },
    }
    const whole = { start: 0, end: words.length }
    await route.fulfill({
      json: {
        ...file,
        metadata: { ...file.metadata, language: 'ar' },
        text: words,
        paragraphs: [{ ...whole, role: 'body' }],
        sentences: [{ ...whole, paragraph: 0 }],
        mentions: [mention],
      },
    })
  })
  await page.goto('./')
  const { map, statement, tooltip } = dashboard(page)
  const text = statement.locator('.reader')
  await expect(text).toHaveAttribute('lang', 'ar')
  await expect(text).toHaveCSS('direction', 'rtl')
  const ukraine = map.getByRole('button', { name: 'Ukraine, named, 1 sentence' })
  await ukraine.focus()
  await expect(tooltip.locator('.quote')).toHaveAttribute('lang', 'ar')
  await expect(tooltip.locator('.quote')).toHaveCSS('direction', 'rtl')
  await expect(page.locator('html')).toHaveCSS('direction', 'ltr')
})
