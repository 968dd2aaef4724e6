import { expect, test } from '@playwright/test'
import { fontsReady } from './dashboard.ts'
import {
  cardOf,
  deckKey,
  keptSlides,
  labelsOf,
  openOverview,
  overviewOf,
  present,
  saidIn,
  slideOf,
} from './deckPage.ts'

test.use({ viewport: { width: 1280, height: 720 } })

test('a view of the dashboard is added to the deck, which is loaded only then', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./?p=RUS')
  const button = page.getByRole('button', { name: 'Add to deck' })
  await expect(button).toBeVisible()
  await fontsReady(page)
  expect(asked.filter((url) => /addToDeck|composeView/.test(url))).toEqual([])
  await button.click()
  await expect(page.getByText('Added as slide 11 of 11')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('2 of 14 sentences')

  // What was said belongs to that view alone.
  await page.getByRole('button', { name: /^Global Security Initiative/ }).click()
  await expect(page.getByText(/^Added as/)).toHaveCount(0)
  await expect(page.getByRole('status')).toHaveText('0 of 14 sentences')
  await expect(button).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(button).toHaveCount(0)

  await page.getByRole('button', { name: 'Present' }).click()
  await expect(slideOf(page)).toBeFocused()
  await page.keyboard.press('End')
  await expect(slideOf(page)).toHaveAccessibleName('11 of 11: Place: Russia, also through BRICS')
  await expect(slideOf(page).getByRole('heading', { level: 2 })).toHaveText(
    'Of the 2 sentences that match, one also names the United States',
  )
  await expect(slideOf(page).getByRole('status')).toHaveText('2 of 14 sentences')
})

test('off script, what the room has found is kept as a slide behind the present one', async ({ page }) => {
  await present(page, '?present=themes')
  await slideOf(page)
    .getByRole('button', { name: /^Peace & conflict/ })
    .click()
  await expect(slideOf(page).getByRole('button', { name: 'Off script: back to slide 9' })).toBeVisible()
  await slideOf(page).getByRole('button', { name: 'Keep as a slide' }).click()
  await expect(slideOf(page)).toHaveAccessibleName('10 of 11: Theme: Peace & conflict')
  await expect(page.getByText('Added as slide 10 of 11')).toBeVisible()
  await expect(slideOf(page).getByRole('button', { name: /^Off script/ })).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Added as slide 10 of 11')).toHaveCount(0)
  await expect(slideOf(page)).toHaveAccessibleName('11 of 11: How to read this')
})

test('in the overview the present view is added behind its slide, unless nothing matches', async ({
  page,
}) => {
  await openOverview(page, '?present=partners&p=RUS')
  await overviewOf(page).getByRole('button', { name: 'Add this view' }).click()
  await expect(saidIn(page)).toHaveText('Added as slide 3 of 11')
  await expect(cardOf(page, 'Place: Russia, also through BRICS')).toBeFocused()
  await expect(cardOf(page, 'Place: Russia, also through BRICS')).toContainText('added')

  await openOverview(page, '?present=partners&i=gsi&p=RUS')
  await overviewOf(page).getByRole('button', { name: 'Add this view' }).click()
  await expect(saidIn(page)).toHaveText('No sentence matches, so there is nothing to put on a slide.')
  await expect.poll(() => labelsOf(page)).toHaveLength(11)
})

test('slides are moved with the keyboard and with buttons, and the focus goes with them', async ({
  page,
}) => {
  await openOverview(page, '?present=initiative-gsi')
  const card = cardOf(page, 'Global Security Initiative')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(saidIn(page)).toHaveText('Slide moved to 3 of 10')
  await expect(card).toBeFocused()
  await expect(card).toHaveAccessibleName(/^3 /)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(saidIn(page)).toHaveText('Slide moved to 6 of 10')
  await expect(card).toBeFocused()
  await page.keyboard.press('Alt+Home')
  await expect(saidIn(page)).toHaveText('Slide moved to 1 of 10')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(saidIn(page)).toHaveText('Slide stays at 1 of 10')

  const later = overviewOf(page).getByRole('button', { name: /^Move slide 1 later/ })
  await later.click()
  await expect(saidIn(page)).toHaveText('Slide moved to 2 of 10')
  await expect(overviewOf(page).getByRole('button', { name: 'Move slide 2 later' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(saidIn(page)).toHaveText('Slide moved to 3 of 10')
  await overviewOf(page).getByRole('button', { name: 'Move slide 3 earlier' }).click()
  await expect
    .poll(async () => (await labelsOf(page)).slice(0, 3))
    .toEqual(['The statement', 'Global Security Initiative', 'Who is named'])

  await page.keyboard.press('Escape')
  await expect(slideOf(page)).toHaveAccessibleName('2 of 10: Global Security Initiative')
  await expect(page.getByText(/^Slide moved/)).toHaveCount(0)
  await page.reload()
  await expect(slideOf(page)).toHaveAccessibleName('2 of 10: Global Security Initiative')
})

test('a slide is renamed and noted, which survives a reload, and an empty headline is made again', async ({
  page,
}) => {
  await openOverview(page, '?present=initiative-gsi')
  const tool = overviewOf(page).getByRole('button', { name: 'Edit slide 4' })
  const edit = page.getByRole('dialog', { name: 'Edit slide 4: Global Security Initiative' })
  await tool.click()
  await edit.getByLabel('Headline').fill('  Security,\nin one sentence ')
  await edit.getByLabel('Private note').fill('Ask what “fully” covers.\nPause.')
  await edit.getByRole('button', { name: 'Save changes' }).click()
  await expect(edit).toHaveCount(0)
  await expect(tool).toBeFocused()
  await expect(saidIn(page)).toHaveText('Slide 4 changed')
  const card = cardOf(page, 'Security, in one sentence')
  await expect(card).toContainText('renamed')
  await expect(card).toContainText('note')

  await page.reload()
  await expect(slideOf(page).getByRole('heading', { level: 2 })).toHaveText('Security, in one sentence')
  await expect(slideOf(page)).not.toContainText('Ask what')
  expect((await keptSlides(page))[3]).toMatchObject({
    headline: 'Security, in one sentence',
    note: 'Ask what “fully” covers.\nPause.',
  })

  await page.keyboard.press('o')
  await tool.click()
  await expect(edit.getByLabel('Private note')).toHaveValue('Ask what “fully” covers.\nPause.')
  // Esc leaves the dialog, not the overview, and changes nothing.
  await edit.getByLabel('Headline').fill('Something else')
  await page.keyboard.press('Escape')
  await expect(edit).toHaveCount(0)
  await expect(overviewOf(page)).toBeVisible()
  await tool.click()
  await edit.getByLabel('Headline').fill('')
  await page.keyboard.press('Enter')
  await expect(cardOf(page, 'The sentence that names it also names two conflicts')).not.toContainText(
    'renamed',
  )
})

test('a deleted slide comes back to its place', async ({ page }) => {
  await openOverview(page, '?present=initiative-gsi')
  const before = await labelsOf(page)
  const overview = overviewOf(page)
  await overview.getByRole('button', { name: 'Delete slide 4' }).click()
  await expect(saidIn(page)).toHaveText('Slide deleted: Global Security Initiative')
  await expect(cardOf(page, 'Global Civilization Initiative')).toBeFocused()
  // It was on screen: the next one takes its place there.
  await expect(cardOf(page, 'Global Civilization Initiative')).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Delete')
  await expect(saidIn(page)).toHaveText('Slide deleted: Global Civilization Initiative')
  await expect(cardOf(page, 'Belt and Road Initiative')).toBeFocused()
  await expect.poll(() => labelsOf(page)).toHaveLength(8)

  const undo = overview.getByRole('button', { name: 'Undo' })
  await undo.click()
  await expect(saidIn(page)).toHaveText('Undone: Slide deleted: Global Civilization Initiative')
  await expect(cardOf(page, 'Global Civilization Initiative')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(cardOf(page, 'Global Security Initiative')).toBeFocused()
  await expect(undo).toHaveCount(0)
  await expect.poll(() => labelsOf(page)).toEqual(before)
  expect(await page.evaluate((key) => localStorage.getItem(key), deckKey)).toBeNull()
})

test('the last slide stays', async ({ page }) => {
  await openOverview(page)
  for (let left = 10; left > 1; left -= 1) {
    await page.keyboard.press('Delete')
    await expect(overviewOf(page).getByRole('listitem')).toHaveCount(left - 1)
  }
  await page.keyboard.press('Delete')
  await expect(saidIn(page)).toHaveText('The last slide stays: a deck is never empty.')
  await page.keyboard.press('Escape')
  await expect(slideOf(page)).toHaveAccessibleName('1 of 1: How to read this')
})

test('a deck is as composed again, until that is undone', async ({ page }) => {
  await openOverview(page)
  const overview = overviewOf(page)
  const reset = overview.getByRole('button', { name: 'Reset to composed' })
  await expect(reset).toBeDisabled()
  await reset.press('Enter')
  await expect(saidIn(page)).toHaveText('The deck is already as composed.')
  await cardOf(page, 'Conflicts').focus()
  await page.keyboard.press('Alt+Home')
  await expect(overview).toContainText('your version, kept on this device')
  await reset.click()
  await expect(saidIn(page)).toHaveText('The deck is as composed again')
  await expect(reset).toBeFocused()
  await expect.poll(async () => (await labelsOf(page))[0]).toBe('The statement')
  await overview.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await labelsOf(page))[0]).toBe('Conflicts')
  await openOverview(page)
  await expect.poll(async () => (await labelsOf(page))[0]).toBe('Conflicts')
})

test('another window follows', async ({ page, context }) => {
  const second = await context.newPage()
  await present(second, '?present=conflicts')
  await openOverview(page, '?present=conflicts')
  await page.keyboard.press('Alt+Home')
  await expect(slideOf(second)).toHaveAccessibleName('1 of 10: Conflicts')
  await page.keyboard.press('Delete')
  await expect(slideOf(second)).toHaveAccessibleName('1 of 9: The statement')
})
