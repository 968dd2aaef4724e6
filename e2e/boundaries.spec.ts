import { expect, test } from '@playwright/test'
import { openDashboard } from './dashboard.ts'

test('the note on boundaries lists what the geometry chooses and takes no position', async ({ page }) => {
  const { map } = await openDashboard(page)
  await map.getByRole('button', { name: 'About boundaries' }).click()
  const note = page.getByRole('dialog', { name: /boundaries/ })
  await expect(note).toContainText('no position on the status')
  await expect(note.getByRole('term')).toHaveText([
    'Crimea',
    'Western Sahara',
    'Kosovo',
    'Northern Cyprus',
    'Somaliland',
    'Golan Heights',
    'Jammu and Kashmir',
    'Aksai Chin',
    'Arunachal Pradesh',
    'Taiwan',
    'Abkhazia and South Ossetia',
    'Transnistria',
    'Abyei',
    'Halaib Triangle',
    'Essequibo',
    'Falkland Islands (Malvinas)',
    'Southern Kurils (Northern Territories)',
    'Senkaku (Diaoyu) Islands',
    'Islands of the South China Sea',
  ])
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(map.getByRole('button', { name: 'About boundaries' })).toBeFocused()
})
