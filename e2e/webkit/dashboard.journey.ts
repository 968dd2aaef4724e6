import { expect } from '@playwright/test'
import { keys, test, type WebKitPage } from './webKit.ts'

const button = (name: string): string =>
  `//button[starts-with(@aria-label, '${name}') or normalize-space() = '${name}']`
const status = "//p[@role = 'status'][contains(., 'sentence')]"
const region = (name: string): string => `//section[@aria-label = '${name}']`
const slide = (number: number): string =>
  `//*[@aria-roledescription = 'slide'][starts-with(@aria-label, '${number} of 10: ')]`

const expectStatus = (page: WebKitPage, words: string): Promise<void> =>
  expect.poll(() => page.textOf(status)).toBe(words)

const open = async (page: WebKitPage, baseURL: string | undefined, query = ''): Promise<void> => {
  await page.open(`${baseURL}${query}`)
  await page.textOf(`${region('Map of partners')}//*[@data-code = 'CHN'][@data-shown = 'speaker']`)
}

test('the page says what it is about, and draws every view', async ({ webKit, baseURL }) => {
  await open(webKit, baseURL)
  expect(await webKit.textOf('//h1')).toBe('China’s top diplomat presents diplomatic goals for 2024')
  await expectStatus(webKit, 'All 14 sentences')
  expect(await webKit.count('//*[@data-sentence]')).toBe(14)
  expect(await webKit.count("//button[starts-with(@aria-label, 'Boao Forum')]")).toBe(1)
  expect(await webKit.count("//button[@aria-label = 'Peace & conflict, 3 of 3 mentions']")).toBe(1)
  expect(await webKit.refused()).toEqual([])
})

test('an initiative filters every view, and Back undoes it', async ({ webKit, baseURL }) => {
  await open(webKit, baseURL)
  await webKit.click(button('Global Security Initiative'))
  await expectStatus(webKit, '1 of 14 sentences')
  expect(await webKit.query()).toBe('?i=gsi')
  expect(await webKit.attributeOf("//*[@data-sentence = '11']", 'data-match')).toBe('true')
  expect(await webKit.count("//*[@data-match = 'true']")).toBe(1)
  await webKit.back()
  await expectStatus(webKit, 'All 14 sentences')
  expect(await webKit.count('//*[@data-match]')).toBe(0)
})

test('a place is found in its menu and chosen with the keyboard', async ({ webKit, baseURL }) => {
  await open(webKit, baseURL)
  await webKit.click("//input[@aria-label = 'Partners']")
  await webKit.type('russ')
  await webKit.textOf("//*[@role = 'option'][starts-with(normalize-space(), 'Russia')]")
  await webKit.type(keys.enter)
  await expectStatus(webKit, '2 of 14 sentences')
  expect(await webKit.query()).toBe('?p=RUS')
  expect(await webKit.refused()).toEqual([])
})

test('Ask answers the words typed', async ({ webKit, baseURL }) => {
  await open(webKit, baseURL)
  await webKit.type('/')
  await webKit.textOf("//dialog[@aria-label = 'Ask the statement']//input")
  await webKit.type(`japan${keys.enter}`)
  await expect
    .poll(() => webKit.textOf("//dialog[@aria-label = 'Ask the statement']//h2"))
    .toBe('Japan is not named. Searched for: Japan, Japanese, Tokyo.')
  await webKit.type(keys.escape)
  await expect.poll(() => webKit.count("//dialog[@aria-label = 'Ask the statement']")).toBe(0)
  await expectStatus(webKit, 'All 14 sentences')
  expect(await webKit.refused()).toEqual([])
})

test('it presents, turns by the keyboard and comes back', async ({ webKit, baseURL }) => {
  await open(webKit, baseURL, '?i=gsi')
  await webKit.click(button('Present'))
  await webKit.textOf(slide(1))
  await webKit.type(keys.pageDown)
  await webKit.textOf(slide(2))
  await webKit.reload()
  await webKit.textOf(slide(2))
  await webKit.type(keys.end)
  await webKit.textOf(slide(10))
  await webKit.click(button('End'))
  await expectStatus(webKit, '1 of 14 sentences')
})
