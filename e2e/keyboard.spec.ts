import { expect, type Locator, type Page, test } from '@playwright/test'
import { dashboard, expectAtRest, expectSentences, openDashboard, placeButton } from './dashboard.ts'

/** What has the focus, whether it can be seen there, and by what. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { left, top, width, height } = element.getBoundingClientRect()
    const x = Math.min(Math.max(left + width / 2, 0), innerWidth - 1)
    const y = Math.min(Math.max(top + height / 2, 0), innerHeight - 1)
    const hit = document.elementFromPoint(x, y)
    const isOutlined = (one: Element | null): boolean => {
      if (!one) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const ring = element.querySelector('circle')
    const isRinged = Boolean(ring && getComputedStyle(ring).stroke !== 'none')
    return {
      name: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? '',
      isInView: left >= 0 && top >= 0 && left + width <= innerWidth + 1 && top < innerHeight,
      isUncovered: Boolean(hit && (element.contains(hit) || hit.contains(element))),
      isMarked: isOutlined(element) || isOutlined(element.parentElement) || isRinged,
    }
  })

/** Presses Tab until the control has the focus. */
const tabTo = async (page: Page, control: Locator, key = 'Tab'): Promise<void> => {
  for (let step = 0; step < 90; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(control).toBeFocused()
}

test('Tab reaches every control, and where it stands can always be seen', async ({ page }) => {
  await openDashboard(page, '?p=RUS')
  const names: string[] = []
  const hidden: string[] = []
  for (let step = 0; step < 100; step += 1) {
    await page.keyboard.press('Tab')
    const now = await focus(page)
    if (!now) break
    names.push(now.name)
    if (!now.isInView || !now.isUncovered || !now.isMarked) hidden.push(JSON.stringify(now))
  }
  expect(hidden).toEqual([])
  for (const name of [
    'Share',
    'Global Security Initiative, 0 sentences',
    'Partners',
    'Clear filters',
    'BRICS, group, 1 sentence',
    'Beijing, 3 forums',
    'Zoom in',
    'About boundaries',
    'Period starts',
    'Boao Forum for Asia, Boao, 26–29 Mar 2024',
    'How this is counted',
    'Through the text',
    'Next match',
    'Matches',
  ])
    expect(names).toContain(name)
  // The marked places are one stop among them.
  expect(names.filter((name) => /, (named|implied|conflict|speaker), /.test(name))).toHaveLength(1)
})

test('the first stops lead past everything, to the map and to the text', async ({ page }) => {
  const { map, statement } = await openDashboard(page)
  const [toMap, toText] = ['Skip to map', 'Skip to text'].map((name) => page.getByRole('link', { name }))
  if (!toMap || !toText) throw new Error('There are no links.')
  await page.keyboard.press('Tab')
  await expect(toMap).toBeFocused()
  await expect(toMap).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(placeButton(page, 'Israel')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(placeButton(page, 'Palestine')).toBeFocused()
  await expectAtRest(page)
  await expect(page).toHaveURL(({ search, hash }) => search + hash === '')

  await toMap.focus()
  await page.keyboard.press('Tab')
  await expect(toText).toBeFocused()
  // Of what is clipped away some browsers say that it is in view.
  await expect.poll(() => toMap.evaluate(({ clientWidth }) => clientWidth)).toBeLessThanOrEqual(1)
  await page.keyboard.press('Enter')
  await expect(statement.locator('[tabindex="0"]')).toBeFocused()
  await page.keyboard.press('End')
  await expect(statement.locator('[data-sentence="14"]')).toBeInViewport({ ratio: 0.9 })

  // A table in place of the map, and on a small screen the text from behind its tab.
  await map.getByRole('button', { name: 'Show as table' }).click()
  const table = map.getByRole('group', { name: 'Places and groups of the statement' })
  await expect(table).toBeVisible()
  await toMap.focus()
  await page.keyboard.press('Enter')
  await expect(table).toBeFocused()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Themes' }).click()
  await expect(statement).toBeHidden()
  await toText.focus()
  await expect(toText).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(statement.locator('[tabindex="0"]')).toBeFocused()
})

test('the places are one stop: arrows walk them, Home and End jump, Enter and Space toggle', async ({
  page,
}) => {
  const { map, tooltip } = await openDashboard(page)
  const israel = placeButton(page, 'Israel')
  await tabTo(page, israel)
  await expect(tooltip).toContainText('Israel')
  await page.keyboard.press('ArrowRight')
  await expect(placeButton(page, 'Palestine')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(placeButton(page, 'Ukraine')).toBeFocused()
  await expect(tooltip).toContainText('Ukraine crisis')
  await page.keyboard.press('ArrowLeft')
  await expect(placeButton(page, 'Palestine')).toBeFocused()
  await page.keyboard.press('End')
  await expect(map.getByRole('button', { name: 'Saudi Arabia, contested member of BRICS' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(israel).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(israel).toBeFocused()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  const russia = placeButton(page, 'Russia')
  await expect(russia).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(russia).toHaveAttribute('aria-pressed', 'true')
  await expect(russia).toBeFocused()
  await expectSentences(page, [6, 8])
  await page.keyboard.press('Space')
  await expect(russia).toHaveAttribute('aria-pressed', 'false')
  await expectAtRest(page)
  // Leaving and coming back finds the same place again.
  await page.keyboard.press('Tab')
  await expect(russia).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(russia).toBeFocused()
})

test('a whole journey without a mouse', async ({ page }) => {
  const { map, forums, themes, statement, partners, initiatives } = await openDashboard(page)
  const security = initiatives.getByRole('button', { name: /^Global Security/ })
  await tabTo(page, security)
  await page.keyboard.press('Space')
  await expectSentences(page, [11])
  await expect(security).toBeFocused()
  await page.keyboard.press('Enter')
  await expectAtRest(page)

  await tabTo(page, partners)
  await page.keyboard.type('united st')
  await expect(page.getByRole('option', { name: /^United States\b.*1 sentence/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expectSentences(page, [6])
  await expect(partners).toBeFocused()
  await expect(page.getByRole('listbox')).toBeHidden()

  await tabTo(page, map.getByRole('button', { name: 'Beijing, 3 forums' }))
  await page.keyboard.press('Enter')
  const venue = map.getByRole('region', { name: 'Beijing: evidence' })
  await tabTo(page, venue.getByRole('button', { name: /^Belt and Road Forum/ }))
  await page.keyboard.press('Enter')
  await expectSentences(page, [])
  await tabTo(page, page.getByRole('button', { name: /^Remove Forum: .*sentence\)$/ }))
  await page.keyboard.press('Enter')
  await expectSentences(page, [6])

  const boao = forums.getByRole('button', { name: /^Boao Forum/ })
  await tabTo(page, boao, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expectSentences(page, [])
  await page.keyboard.press('Space')
  await expectSentences(page, [6])
  await expect(boao).toBeFocused()

  await tabTo(page, themes.getByRole('button', { name: 'With whom' }))
  await page.keyboard.press('Enter')
  await tabTo(page, themes.getByRole('button', { name: /^Partnership/ }))
  await page.keyboard.press('Space')
  await expectSentences(page, [6])
  await page.keyboard.press('Space')

  await page.keyboard.press('Escape')
  await expect(venue).toBeHidden()
  await page.keyboard.press('Escape')
  await expectAtRest(page)
  await tabTo(page, themes.getByRole('button', { name: 'How this is counted' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(themes.getByRole('button', { name: 'How this is counted' })).toBeFocused()

  const reader = statement.locator('[tabindex="0"]')
  await tabTo(page, reader)
  await page.keyboard.press('End')
  await expect(statement.locator('[data-sentence="14"]')).toBeInViewport({ ratio: 0.9 })
})

const disappearing: readonly {
  readonly what: string
  readonly query: string
  readonly control: (page: Page) => Locator
}[] = [
  { what: 'Clear filters', query: '?i=gsi', control: (page) => dashboard(page).clear },
  {
    what: 'the cross of the only chip',
    query: '?p=USA',
    control: (page) => dashboard(page).chips.getByRole('button', { name: /^Remove / }),
  },
  {
    what: 'a way out of no match',
    query: '?i=gsi&p=RUS',
    control: (page) => page.getByRole('button', { name: /^Remove .*Russia.*sentence\)$/ }),
  },
  {
    what: 'Dismiss',
    query: '?i=nonsense',
    control: (page) => page.getByRole('button', { name: 'Dismiss' }),
  },
  {
    what: 'Close card',
    query: '',
    control: (page) => page.getByRole('button', { name: 'Close card' }),
  },
]

test('the focus is not lost with the control that had it', async ({ page }) => {
  for (const { what, query, control } of disappearing) {
    await openDashboard(page, query)
    if (what === 'Close card') {
      await placeButton(page, 'Russia').focus()
      await page.keyboard.press('Enter')
    }
    await tabTo(page, control(page))
    await page.keyboard.press('Enter')
    await expect(control(page), what).toBeHidden()
    await expect(page.locator(':focus'), what).toBeVisible()
    if (what === 'Close card') await expect(placeButton(page, 'Russia')).toBeFocused()
  }
})
