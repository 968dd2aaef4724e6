import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { colors } from '#drawing/colors.ts'
import { openDashboard } from './dashboard.ts'
import { seenPicture } from './seenPicture.ts'

test('a quote card is seen, saved and copied, from the card of a place and from a sentence', async ({
  page,
}) => {
  const { map, statement } = await openDashboard(page, '?i=gsi')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    navigator.clipboard.writeText = async (words) => {
      said.push(words)
    }
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await map.getByRole('button', { name: /^Ukraine,/ }).press('Enter')
  const button = map.getByRole('region', { name: /Ukraine/ }).getByRole('button', { name: 'Quote card' })
  await button.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Quote card' })
  const card = dialog.getByRole('img')
  await expect(card).toHaveAccessibleName(
    /^“.*Ukraine.*” \(Report of Wang Yi’s remarks, 9 January 2024, sentence 11\)$/,
  )
  await expect(card.locator('canvas')).toBeVisible()

  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save picture' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/-quote-11\.png$/)
  const png = await readFile(await file.path())
  const seen = await seenPicture(page, png, [colors.conflict, colors.speaker, colors.land, colors.ink])
  expect([seen.width, seen.height]).toEqual([1200, 675])
  for (const count of seen.points) expect(count).toBeGreaterThan(50)

  await dialog.getByRole('button', { name: 'Copy text' }).click()
  await expect(dialog.getByRole('status')).toHaveText('The text is copied')
  const [words] = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(words?.split('\n')).toEqual([
    expect.stringMatching(/^“.*” \(Report of Wang Yi’s remarks, 9 January 2024, sentence 11\)$/),
    expect.stringMatching(
      /^Filter: Initiative: Global Security · Place: Ukraine, conflict, \d+ of 14 sentences$/,
    ),
    expect.stringMatching(/\?i=gsi&p=UKR$/),
  ])
  await dialog.getByRole('button', { name: 'Copy picture' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Save it instead.')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()

  const beside = statement.getByRole('button', { name: 'Quote card' })
  await beside.press('Enter')
  await expect(card).toHaveAccessibleName(/sentence 11\)$/)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
})
