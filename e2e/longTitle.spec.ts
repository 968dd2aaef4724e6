import { expect, test } from '@playwright/test'
import { longStatement } from '#fixtures/longStatement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { measureSlide } from './measureSlide.ts'
import { openSlide } from './presentation.ts'

const words =
  'Joint communiqué on small harbours, open lighthouses, quiet engines, shared charts of the sea floor and the fair pay of those who keep them'

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
    const metadata = { ...longStatement.metadata, title }
    await page.route('**/statements/*.json', (route) =>
      route.fulfill({ json: { ...statementFormat, ...longStatement, metadata } }),
    )
    await openSlide(page)
    const heading = page.getByRole('heading', { level: 2 })
    await expect(heading).toHaveText(title.length > 150 ? /^Joint communiqué .*…$/ : title)
    const { faults } = await measureSlide(page)
    expect(faults).toEqual([])
  })
