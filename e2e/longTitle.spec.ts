import { expect, type Page, test } from '@playwright/test'
import { longStatement } from '#fixtures/longStatement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { measureSlide } from './measureSlide.ts'
import { openSlide } from './presentation.ts'

const words =
  'Joint communiqué on small harbours, open lighthouses, quiet engines, shared charts of the sea floor and the fair pay of those who keep them'

/** The title of a long statement, in place of the shipped one. */
const openTitled = async (page: Page, title: string): Promise<void> => {
  const metadata = { ...longStatement.metadata, title }
  await page.route('**/statements/*.json', (route) =>
    route.fulfill({ json: { ...statementFormat, ...longStatement, metadata } }),
  )
  await openSlide(page)
}

for (const { title, width, height } of [
  { title: words, width: 1280, height: 720 },
  { title: words, width: 1024, height: 768 },
  { title: words, width: 1920, height: 1080 },
  { title: `${words}, in all weathers, in peace and in doubt, now and later`, width: 1280, height: 720 },
])
  test(`a title of ${title.length} characters leaves the figures their room at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openTitled(page, title)
    const heading = page.getByRole('heading', { level: 2 })
    await expect(heading).toHaveText(title.length > 150 ? /^Joint communiqué .*…$/ : title)
    const { faults } = await measureSlide(page)
    expect(faults).toEqual([])
  })

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 640, height: 360 },
])
  test(`in a column a long title is set as any headline at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openTitled(page, words)
    const heading = page.getByRole('heading', { level: 2 })
    await expect(heading).toHaveText(words)
    await expect(heading).toHaveCSS('font-size', '27px')
    await expect(heading).toBeInViewport({ ratio: 1 })
    await expect(page.getByText(/^Speech by Melati Arjuna/)).toBeInViewport()
  })
