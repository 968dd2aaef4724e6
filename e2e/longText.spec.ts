import { expect, type Page, test } from '@playwright/test'
import { dashboard, initiativeButton, openDashboard } from './dashboard.ts'
import { mapsSettled } from './picture.ts'

interface Span {
  start: number
  end: number
}

const times = 60

const moved = <Of extends Span>(span: Of, by: number): Of => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** Serves the shipped statement with its body standing in it many times over. */
const repeatBody = (page: Page): Promise<unknown> =>
  page.route('**/data/statements/*.json', async (route) => {
    const file = await (await route.fetch()).json()
    const first = file.sentences[0].start
    const head = file.paragraphs.filter(({ start }: Span) => start < first)
    const body = file.paragraphs.filter(({ start }: Span) => start >= first)
    const length = file.text.length - first + 1
    const copies = Array.from({ length: times }, (_, copy) => copy)
    await route.fulfill({
      json: {
        ...file,
        text:
          file.text +
          copies
            .slice(1)
            .map(() => `\n${file.text.slice(first)}`)
            .join(''),
        paragraphs: [
          ...head,
          ...copies.flatMap((copy) => body.map((one: Span) => moved(one, copy * length))),
        ],
        sentences: copies.flatMap((copy) =>
          file.sentences.map((one: Span & { paragraph: number }) => ({
            ...moved(one, copy * length),
            paragraph: one.paragraph + copy * body.length,
          })),
        ),
        mentions: copies.flatMap((copy) =>
          file.mentions
            .filter(({ position }: { position: Span }) => copy === 0 || position.start >= first)
            .map((one: { position: Span }) => ({ ...one, position: moved(one.position, copy * length) })),
        ),
      },
    })
  })

const openLong = async (page: Page) => {
  await repeatBody(page)
  await page.goto('./')
  const parts = dashboard(page)
  await expect(parts.status).toHaveText(`All ${14 * times} sentences`)
  return { ...parts, reader: parts.statement.locator('.reader') }
}

/** Numbers of the sentences in sight whose marks are not those of their like in the first copy. */
const wronglyMarked = (page: Page): Promise<number[]> =>
  page.locator('.reader').evaluate((reader) => {
    const marksOf = (sentence: Element): string =>
      [...sentence.querySelectorAll('mark')].map((mark) => mark.getAttribute('data-entity')).join(' ')
    const sentences = [...reader.querySelectorAll('[data-sentence]')]
    const { top, bottom } = reader.getBoundingClientRect()
    return sentences.flatMap((sentence, index) => {
      const box = sentence.getBoundingClientRect()
      const isInSight = box.bottom > top && box.top < bottom
      const right = marksOf(sentences[index % 14] as Element)
      const marks = marksOf(sentence)
      return marks === right || (!isInSight && marks === '') ? [] : [index + 1]
    })
  })

test('every sentence of a long text is on the page, and those in sight have their marks', async ({
  page,
}) => {
  const { reader, statement } = await openLong(page)
  expect(await statement.locator('[data-sentence]').count()).toBe(14 * times)
  // Far down the text there are words without marks.
  expect(await statement.locator('mark').count()).toBeLessThan(times * 20)
  expect(await wronglyMarked(page)).toEqual([])
  for (const share of [0.3, 0.31, 0.9, 1, 0.5, 0]) {
    // In the very frame in which it was scrolled, before that is painted.
    const marked = await reader.evaluate(
      (box, to) =>
        new Promise<boolean>((done) => {
          box.scrollTop = box.scrollHeight * to
          requestAnimationFrame(() => {
            const { x, y, width, height } = box.getBoundingClientRect()
            const middle = document.elementFromPoint(x + width / 2, y + height / 2)
            done(middle?.closest('.reader-part')?.querySelector('mark') !== null)
          })
        }),
      share,
    )
    expect(marked).toBe(true)
    expect(await wronglyMarked(page)).toEqual([])
  }
})

test('a click in a long text tells each sentence whether it matches, and shows the first that does', async ({
  page,
}) => {
  const { statement, status, reader } = await openLong(page)
  await initiativeButton(page, 'Global Security').click()
  await expect(status).toHaveText(`${times} of ${14 * times} sentences`)
  const matching = await statement
    .locator('[data-match="true"]')
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.sentence)))
  expect(matching).toEqual(Array.from({ length: times }, (_, copy) => 11 + 14 * copy))
  await expect(statement.locator('[data-match="false"]')).toHaveCount(13 * times)
  await expect(statement.locator('[data-sentence="11"]')).toBeInViewport({ ratio: 0.9 })
  const next = statement.getByRole('button', { name: 'Next match' })
  for (const number of [25, 39]) {
    await next.click()
    await expect(statement.locator(`[data-sentence="${number}"]`)).toBeInViewport({ ratio: 0.9 })
    expect(await wronglyMarked(page)).toEqual([])
  }
  // Back from the first to the last, over all that was never laid out.
  for (let step = 0; step < 3; step += 1)
    await statement.getByRole('button', { name: 'Previous match' }).click()
  await expect(statement.locator(`[data-sentence="${14 * times - 3}"]`)).toBeInViewport({ ratio: 0.9 })
  expect(await wronglyMarked(page)).toEqual([])
  await statement.getByRole('button', { name: 'Matches' }).click()
  await expect(statement.locator('[data-sentence="10"]')).toBeHidden()
  await reader.evaluate((box) => {
    box.scrollTop = 0
  })
  await expect(statement.locator('[data-sentence="11"]')).toBeInViewport()
  expect(await wronglyMarked(page)).toEqual([])
})

test('for print every sentence has its marks', async ({ page }) => {
  const { statement } = await openLong(page)
  const inFirst = await statement.locator('mark').evaluateAll((marks) => {
    const holders = marks.map((mark) =>
      Number(mark.closest<HTMLElement>('[data-sentence]')?.dataset.sentence),
    )
    return holders.filter((number) => number <= 14).length
  })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(statement.locator('[data-sentence] mark')).toHaveCount(inFirst * times)
})

test('a click changes what it is about and nothing else', async ({ page }) => {
  const { statement } = await openDashboard(page)
  const chip = initiativeButton(page, 'Global Security')
  await chip.click()
  await chip.click()
  await expect(statement.locator('[data-match]')).toHaveCount(0)
  await mapsSettled(page)
  await page.evaluate(() => {
    const changes: string[] = []
    const nameOf = (node: Node): string =>
      (node instanceof Element ? node : node.parentElement)?.tagName ?? ''
    const isOnMap = (node: Node): boolean => node instanceof Element && node.closest('.map-panel') !== null
    const observer = new MutationObserver((records) => {
      // Labels are placed after the click, or at once where they were placed before.
      for (const { target, attributeName } of records)
        if (!(target instanceof Element && target.closest('.labels')))
          changes.push(`${nameOf(target)} ${attributeName ?? ''}${isOnMap(target) ? ' on the map' : ''}`)
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.assign(window, { changes })
  })
  await chip.click()
  await expect(statement.locator('[data-match="true"]')).toHaveCount(1)
  const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes)
  // Each sentence once, and neither its words nor its marks.
  expect(changes.filter((change) => change === 'SPAN data-match')).toHaveLength(14)
  expect(changes.filter((change) => /^(MARK|INPUT) /.test(change))).toEqual([])
  // On the map the names of 40 places and 6 groups say how many of their sentences match.
  const isRenamed = (change: string): boolean => change.endsWith('aria-label on the map')
  expect(changes.filter((change) => isRenamed(change))).toHaveLength(46)
  const others = changes.filter((change) => !isRenamed(change))
  expect(others.length, others.join('\n')).toBeLessThan(150)
})
