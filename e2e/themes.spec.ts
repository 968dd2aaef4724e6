import { expect, test } from '@playwright/test'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import themeHits from '#fixtures/themeHits.json' with { type: 'json' }
import { expectAtRest, expectSentences, openDashboard } from './dashboard.ts'

interface Hit {
  readonly sentence: number
  readonly exact: string
}

const distinct = (hits: readonly Hit[]): number => new Set(hits.map(({ sentence }) => sentence)).size
const within = (hits: readonly Hit[], sentences: readonly number[] | null): readonly Hit[] =>
  hits.filter(({ sentence }) => !sentences || sentences.includes(sentence))
const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** Themes with a hit, in the order of the knowledge, with their hits counted by hand. */
const themes = shippedKnowledge.themes.themes
  .map(({ id, name }) => ({ id, name, hits: themeHits[id as keyof typeof themeHits] as readonly Hit[] }))
  .filter(({ hits }) => hits.length > 0)

/** Sentences that name each partner, counted by hand. */
const partners: readonly (readonly [string, readonly number[]])[] = [
  ['FOCAC, Africa', [3]],
  ['Developing countries', [4, 8, 13]],
  ['United States', [6]],
  ['Russia', [6]],
  ['European Union', [7]],
  ['Neighbours', [8]],
  ['BRICS', [8]],
  ['United Nations', [11]],
  ['Palestine', [11]],
  ['Israel', [11]],
  ['Ukraine', [11]],
]

const selections = [
  { query: '', matching: null },
  { query: '?i=gsi', matching: [11] },
  { query: '?p=developing-countries', matching: [4, 8, 13] },
]

test('every theme shows what was counted by hand, whatever is chosen', async ({ page }) => {
  for (const { query, matching } of selections) {
    const { themes: panel } = await openDashboard(page, query)
    const buttons = panel.getByRole('button', { name: / of \d+ (mention|sentence)s?$/ })
    const names = (): Promise<string[]> =>
      buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''))
    const numbers = (matched: number, total: number): string =>
      matching ? `${matched} / ${total}` : `${total}`
    const counts = themes.map(({ name, hits }) => ({ name, hits, matched: within(hits, matching) }))

    await expect
      .poll(() => names())
      .toEqual(
        counts.map(
          ({ name, hits, matched }) => `${name}, ${matched.length} of ${plural(hits.length, 'mention')}`,
        ),
      )
    await expect(buttons).toHaveText(
      counts.map(({ name, hits, matched }) => `${name}${numbers(matched.length, hits.length)}`),
    )
    const unit = panel.getByRole('group', { name: 'What the numbers count' })
    await unit.getByRole('button', { name: 'sentences' }).click()
    await expect(unit.getByRole('button', { pressed: true })).toHaveText('sentences')
    await expect
      .poll(() => names())
      .toEqual(
        counts.map(
          ({ name, hits, matched }) =>
            `${name}, ${distinct(matched)} of ${plural(distinct(hits), 'sentence')}`,
        ),
      )
    await unit.getByRole('button', { name: 'mentions' }).click()
    await expect(unit.getByRole('button', { pressed: true })).toHaveText('mentions')

    await panel.getByRole('button', { name: 'Show as table' }).click()
    const rows = panel.getByRole('table', { name: 'Themes of the statement' }).getByRole('row')
    for (const [index, { name, hits, matched }] of counts.entries()) {
      const row = rows.nth(index + 1)
      await expect(row.getByRole('rowheader')).toHaveText(name)
      await expect(row.getByRole('cell')).toHaveText(
        [matched.length, hits.length, distinct(matched), distinct(hits)].map(String),
      )
    }
    await expect(rows).toHaveCount(themes.length + 1)
  }
})

test('bars are as long as their counts, and the matching part is solid on a ghost', async ({ page }) => {
  const { themes: panel } = await openDashboard(page)
  const widths = (kind: string): Promise<number[]> =>
    panel.locator(kind).evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
  const longest = Math.max(...themes.map(({ hits }) => hits.length))
  await expect(panel.locator('.bar-ghost')).toHaveCount(themes.length)
  const ghosts = await widths('.bar-ghost')
  const unit = Math.max(...ghosts) / longest
  for (const [index, { hits }] of themes.entries()) expect(ghosts[index]).toBeCloseTo(hits.length * unit, 0)
  expect(await widths('.bar-solid')).toEqual(ghosts)
  await page.getByRole('button', { name: /^Global Security/ }).click()
  await expectSentences(page, [11])
  const solids = themes.map(({ hits }) => Math.round(within(hits, [11]).length * unit))
  await expect.poll(async () => (await widths('.bar-solid')).map(Math.round)).toEqual(solids)
  // Order and scale do not jump.
  await expect.poll(() => widths('.bar-ghost')).toEqual(ghosts)
})

test('the chart library takes the bars over without a pixel moving', async ({ page }) => {
  let bringLibrary = (): void => {}
  const isLooked = new Promise<void>((resolve) => {
    bringLibrary = resolve
  })
  await page.route('**/assets/FrequencyChart-*.js', async (route) => {
    await isLooked
    await route.continue()
  })
  const { themes: panel } = await openDashboard(page, '?i=gsi')
  const bars = () =>
    panel
      .locator('.theme-bars rect')
      .evaluateAll((all) =>
        all
          .filter((bar) => bar.matches('.bar-ghost, .bar-solid'))
          .map((bar) =>
            [bar.getAttribute('class'), ...Object.values(bar.getBoundingClientRect().toJSON())].join(' '),
          ),
      )
  const plain = await bars()
  expect(plain).toHaveLength(2 * themes.length)
  await expect(panel.locator('.recharts-surface')).toHaveCount(0)
  bringLibrary()
  await expect(panel.locator('.recharts-surface .bar-ghost')).toHaveCount(themes.length)
  expect(await bars()).toEqual(plain)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expectAtRest(page)
  await expect(panel.locator('.bar-solid')).toHaveCount(themes.length)
})

test('through the text each hit stands at its sentence, and a click goes there', async ({ page }) => {
  const { themes: panel, statement } = await openDashboard(page)
  await panel.getByRole('button', { name: 'Through the text' }).click()
  for (const { name, hits } of themes) {
    const row = panel.locator('.through-row').filter({ has: page.getByRole('button', { name: `${name}, ` }) })
    const ticks = row.locator('.tick')
    await expect(ticks).toHaveCount(hits.length)
    const at = await ticks.evaluateAll((all) => all.map((tick) => tick.getAttribute('title')))
    expect(at).toEqual(hits.map(({ sentence }) => `sentence ${sentence}`))
    const lefts = await ticks.evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().left))
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other))
  }
  await expect(panel).toContainText('14th')
  await panel.getByTitle('sentence 14').first().click()
  await expect(statement.locator('[data-sentence="14"]')).toBeInViewport({ ratio: 0.9 })
  await panel.getByTitle('sentence 4').first().click()
  await expect(statement.locator('[data-sentence="4"]')).toBeInViewport()
  await expectAtRest(page)
})

test('with whom counts the sentences both share', async ({ page }) => {
  for (const { query, matching } of selections.slice(0, 2)) {
    const { themes: panel } = await openDashboard(page, query)
    await panel.getByRole('button', { name: 'With whom' }).click()
    await expect(panel).toContainText('sentences that have both')
    const matrix = panel.getByRole('table')
    await expect(matrix.getByRole('columnheader')).toHaveText(partners.map(([name]) => name))
    const shared = (hits: readonly Hit[], sentences: readonly number[]): string[] => {
      const total = distinct(within(hits, sentences))
      const matched = distinct(within(within(hits, sentences), matching))
      const cell = query ? `${matched}/${total}` : String(total)
      return [`${matched} of ${plural(total, 'sentence')}`, total === 0 ? '' : cell]
    }
    for (const [index, { name, hits }] of themes.entries()) {
      const cells = matrix
        .getByRole('row')
        .nth(index + 1)
        .getByRole('cell')
      const expected = partners.map(([, sentences]) => shared(hits, sentences))
      await expect(cells).toHaveText(expected.map(([, text]) => text as string))
      const titles = await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('title')))
      expect(titles).toEqual(
        partners.map(([partner], column) => `${name} with ${partner}: ${expected[column]?.[0]}`),
      )
    }
  }
})

test('how it is counted lists every term that was hit, and what else was looked for', async ({ page }) => {
  const { themes: panel } = await openDashboard(page)
  await panel.getByRole('button', { name: 'How this is counted' }).click()
  const note = page.getByRole('dialog', { name: 'How this is counted' })
  await expect(note).toContainText('one whole-word hit of a term')
  await expect(note).toContainText('Title and kicker are not counted.')
  for (const { id, name } of shippedKnowledge.themes.themes) {
    const counts = new Map<string, number>()
    for (const { exact } of themeHits[id as keyof typeof themeHits] as readonly Hit[])
      counts.set(exact.toLowerCase(), (counts.get(exact.toLowerCase()) ?? 0) + 1)
    const entry = note.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) })
    for (const [term, hits] of counts) await expect(entry).toContainText(`${term} ${hits}`)
    if (counts.size === 0) await expect(entry).toContainText('none of its terms is found')
  }
  await note.getByRole('button', { name: 'Close' }).click()
  await expect(note).toBeHidden()
})

test('themes are chosen in every view of theirs, and leave their own counts alone', async ({ page }) => {
  const { themes: panel } = await openDashboard(page)
  for (const view of ['Frequency', 'Through the text', 'With whom']) {
    await panel.getByRole('button', { name: view }).click()
    const theme = panel.getByRole('button', { name: /^Humankind, 3 of 3 mentions/ })
    await theme.click()
    await expect(theme).toHaveAttribute('aria-pressed', 'true')
    await expectSentences(page, [4, 9])
    await expect(panel.getByRole('button', { name: 'Openness & trade, 11 of 11 mentions' })).toBeVisible()
    await theme.click()
    await expectAtRest(page)
  }
})

test('through the text as a table: every sentence of a theme is a way there', async ({ page }) => {
  const { themes, statement } = await openDashboard(page)
  await themes.getByRole('button', { name: 'Through the text' }).click()
  await themes.getByRole('button', { name: 'Show as table' }).click()
  const row = themes.getByRole('row', { name: /^Peace & conflict/ })
  await expect(row.getByRole('button')).toHaveAccessibleName('11: sentence with 3 mentions')
  await row.getByRole('button').press('Enter')
  await expect(statement.locator('[data-sentence="11"]')).toBeInViewport()
})
