import { readFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'
import { letStandFor, mentionDialog, selectWords } from './correctedText.ts'
import { dashboard } from './dashboard.ts'
import { slideOf } from './deckPage.ts'
import { communique, openOpening, readPasted } from './opening.ts'
import { kept } from './untilKept.ts'

test.use({ serviceWorkers: 'allow' })

/** How a reader does what differs between a desk and a phone. */
interface Hands {
  readonly press: (button: Locator) => Promise<void>
  /** Lets the first word of the third sentence stand for Peru. */
  readonly correctWord: (page: Page, region: Locator) => Promise<void>
  readonly nextSlide: (page: Page) => Promise<void>
}

/** The whole way of a statement, from its words to a file, without a network. */
const walk = async (page: Page, context: BrowserContext, hands: Hands): Promise<void> => {
  const { press } = hands
  const region = page.getByRole('region', { name: 'Statement', exact: true })
  const head = page.getByRole('banner').getByRole('heading', { level: 1 })
  const { map, status } = dashboard(page)
  await page.goto('./')
  await kept(page)
  await expect(page.getByText('Works offline')).toBeVisible()
  await context.setOffline(true)

  const about = await readPasted(page, communique)
  await about.getByRole('radio', { name: '5 June 2031' }).check()
  await about.getByLabel('Occasion').fill('Annual talks')
  await press(about.getByRole('button', { name: 'Show dashboard' }))
  await expect(head).toHaveText(/^Joint communiqué of Finland/)

  await press(region.getByRole('button', { name: 'Correct' }))
  await press(region.locator('mark', { hasText: 'Japan' }))
  await letStandFor(page, 'South Korea')
  await press(region.locator('mark', { hasText: 'New Zealand' }))
  await press(mentionDialog(page).getByRole('button', { name: 'Remove' }))
  await expect(mentionDialog(page)).toHaveCount(0)
  await hands.correctWord(page, region)
  await expect(region.getByText('3 corrections, kept on this device')).toBeVisible()
  await press(region.getByRole('button', { name: 'Correct' }))
  await expect(region.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  for (const name of ['South Korea', 'Peru', 'Kenya'])
    await expect(map.getByRole('button', { name: `${name}, named, 1 sentence` })).toBeAttached()
  await expect(map.getByRole('button', { name: /^(?:Japan|New Zealand),/ })).toHaveCount(0)

  await map.getByRole('button', { name: /^Kenya,/ }).press('Enter')
  await expect(status).toHaveText('1 of 3 sentences')
  await press(page.getByRole('button', { name: 'Present' }))
  await expect(slideOf(page)).toHaveAccessibleName(/^1 of \d+: /)
  await hands.nextSlide(page)
  await expect(slideOf(page)).toHaveAccessibleName(/^2 of \d+: /)
  await press(page.getByRole('button', { name: 'End' }))
  await expect(status).toHaveText('1 of 3 sentences')

  await page.reload()
  await expect(head).toHaveText(/^Joint communiqué of Finland/)
  await expect(status).toHaveText('1 of 3 sentences')
  const dialog = await openOpening(page)
  const list = dialog.getByRole('list', { name: 'Your statements' })
  await expect(list.getByRole('listitem')).toContainText('3 corrections')
  const download = page.waitForEvent('download')
  await press(list.getByRole('button', { name: 'Save as file' }))
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  expect(file.metadata).toMatchObject({ occasion: 'Annual talks', date: { start: '2031-06-05' } })
  expect(file.corrections.map(({ action }: { action: string }) => action)).toEqual([
    'change',
    'remove',
    'add',
  ])
  await press(list.getByRole('button', { name: 'Delete' }))
  await press(list.getByRole('button', { name: 'Undo' }))
  await expect(list.getByRole('listitem')).toContainText('3 corrections')
}

test('at a desk a statement goes the whole way without a network', async ({ page, context }) => {
  await walk(page, context, {
    press: (button) => button.click(),
    correctWord: async (_, region) => {
      await page.keyboard.press('Escape')
      await expect(region.locator('.word-frame')).toHaveCount(0)
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
        await page.keyboard.press(key)
      const dialog = mentionDialog(page)
      await expect(dialog).toContainText('“They” sentence 3, not read')
      await page.keyboard.type('Peru')
      await expect(dialog.getByRole('option', { name: /^Peru/ })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('listbox')).toHaveCount(0)
      await dialog.getByRole('checkbox', { name: 'all 2 places with these words' }).press('Space')
      await dialog.getByRole('button', { name: 'Save' }).press('Enter')
      await expect(dialog).toHaveCount(0)
    },
    nextSlide: () => page.keyboard.press('ArrowRight'),
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('by touch a statement goes the whole way without a network', async ({ page, context }) => {
    await walk(page, context, {
      press: (button) => button.tap(),
      correctWord: async (_, region) => {
        await selectWords(region, 3, 'They')
        await region.getByRole('button', { name: 'Add mention' }).tap()
        await mentionDialog(page).getByRole('checkbox', { name: 'all 2 places with these words' }).uncheck()
        await letStandFor(page, 'Peru')
      },
      nextSlide: () => page.getByRole('button', { name: 'Next slide' }).tap(),
    })
  })
})
