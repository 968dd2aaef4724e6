import { expect, type Locator, type Page } from '@playwright/test'
import { nothingMore } from '#fixtures/nothingMore.ts'
import { onDay } from '#statement/dated.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type { DoubtfulMention, Mention, Span, Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'

const sentences = [
  'Kenya thanked the host country for its welcome.',
  'The sides will meet Georgia and the Congo at a Forum on rivers.',
  'The Forum welcomed Brazil, and that Forum thanked Kenya.',
  'أشاد الوزير بـ NATO ومصر.',
]
const text = sentences.join('\n')

const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

const place = (entity: string, words: string, from = 0): Mention => {
  const position = spanOf(words, from)
  const quote = quoteAt(text, position)
  return { kind: 'place', entity, reading: 'name', origin: 'rule', position, quote }
}

const doubt = (entity: string, words: string): DoubtfulMention => ({
  ...place(entity, words),
  reason: 'sharedName',
  alternatives: [],
})

const starts = sentences.map((_, index) => sentences.slice(0, index).join('\n').length + Number(index > 0))

/** An invented statement with words that no rule reads and two that are read with doubt. */
const statement: Statement = {
  ...nothingMore,
  metadata: {
    id: '2024-01-09-wang-yi',
    kind: 'speech',
    wording: null,
    title: 'Words on rivers',
    kicker: null,
    speaker: null,
    issuers: ['FIN'],
    date: onDay('2024-01-09'),
    place: null,
    occasion: null,
    language: 'en',
  },
  text,
  paragraphs: sentences.map((words, index) => {
    const start = starts[index] ?? 0
    return { start, end: start + words.length, role: 'body' }
  }),
  sentences: sentences.map((words, index) => {
    const start = starts[index] ?? 0
    return { start, end: start + words.length, paragraph: index }
  }),
  mentions: [place('KEN', 'Kenya'), place('BRA', 'Brazil'), place('KEN', 'Kenya', 20)],
  doubtful: [doubt('GEO', 'Georgia'), doubt('COD', 'the Congo')],
}

/** Lets the page open with the invented statement in place of the shipped one. */
export async function serveWordsOnRivers(page: Page): Promise<void> {
  await page.route('**/statements/*.json', (route) =>
    route.fulfill({ json: { ...statementFormat, ...statement } }),
  )
}

/** Opens the page and presses "Correct"; gives the region of the statement. */
export async function openToCorrect(page: Page): Promise<Locator> {
  await page.goto('./')
  const region = page.getByRole('region', { name: 'Statement', exact: true })
  await expect(region.locator('[data-sentence="4"]')).toBeAttached()
  await region.getByRole('button', { name: 'Correct' }).click()
  await expect(region.getByRole('button', { name: 'Undo' })).toBeVisible()
  return region
}

/** Where some words of the text are drawn. */
export const boxOfWords = (region: Locator, sentence: number, words: string) =>
  region.locator(`[data-sentence="${sentence}"]`).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, middle: (top + bottom) / 2 }
    }
    throw new Error(`${wanted} is not one run of text.`)
  }, words)

/** Selects words as a finger does that presses and holds them: the browser selects, and tells the page. */
export const selectWords = (region: Locator, sentence: number, words: string): Promise<void> =>
  region.locator(`[data-sentence="${sentence}"]`).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted)
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)

/** The dialog in which words get their meaning. */
export const mentionDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Mention' })

/** Lets the words of the open dialog stand for what is found first by a name. */
export async function letStandFor(page: Page, name: string): Promise<void> {
  const dialog = mentionDialog(page)
  await dialog.getByRole('combobox', { name: 'Stands for' }).fill(name)
  await dialog.getByRole('listbox').getByRole('option').first().click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
}

/** Waits until words of the text can be seen whole between the filters and the dialog that asks about them. */
export async function expectInSight(page: Page, words: Locator): Promise<void> {
  const bar = page.locator('.filter-bar')
  await expect
    .poll(async () => {
      const [head, mark, dialog] = await Promise.all(
        [bar, words, mentionDialog(page)].map((part) => part.boundingBox()),
      )
      if (!head || !mark || !dialog) return 'not drawn'
      if (mark.y < head.y + head.height) return 'below the filters'
      return mark.y + mark.height > dialog.y ? 'below the dialog' : 'in sight'
    })
    .toBe('in sight')
}
