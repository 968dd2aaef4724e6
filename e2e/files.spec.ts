import { rm, writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { mostUnpacked } from '#documents/docx/unpackWord.ts'
import { linesAt, pdfDocument } from '#fixtures/pdfDocument.ts'
import { outsideRelation, paragraph, picture, run, wordDocument, wordPart } from '#fixtures/wordDocument.ts'
import { expectAccessible } from './axe.ts'
import { dashboard, openDashboard } from './dashboard.ts'
import { slideOf } from './deckPage.ts'
import { aboutDialog, openOpening } from './opening.ts'

const words =
  'The ministers of Kenya and Peru met in Quito to speak of rivers, and of what they cost in a year.'
const elsewhere = 'https://elsewhere.example'

const page = `<html><head><meta http-equiv="refresh" content="0; url=${elsewhere}/"><script>document.title = 'ran'</script></head>
<body><nav><a href="${elsewhere}/">Norway</a></nav><iframe src="${elsewhere}/frame"></iframe><img src="${elsewhere}/a.png" onerror="document.title = 'ran'">
<div><h1>On rivers</h1><p>${words}</p></div></body></html>`

/** Markup, signs of control and of direction, and a line without an end, around the words. */
const hostile = `${words}

<script>document.title = 'ran'</script><img src="${elsewhere}/a.png" onerror="document.title = 'ran'">
\u0007\u202Eto end\u202C "><svg onload="document.title = 'ran'"> ${'river '.repeat(20_000)}`

const changed = '<w:del w:id="1"><w:r><w:delText>Chad</w:delText></w:r></w:del>'

/** Files that are read, and what is said of what was left out. */
const files: readonly (readonly [name: string, bytes: Uint8Array, told: string])[] = [
  ['rivers.txt', Buffer.from(words, 'latin1'), ''],
  ['hostile.txt', Buffer.from(hostile), ''],
  ['rivers.md', Buffer.from(`# On rivers\n\n**${words}**`), ''],
  ['rivers.html', Buffer.from(page), 'Left out as parts of the page: Norway'],
  [
    'rivers.docx',
    wordDocument(
      paragraph(run(words) + changed + picture('x1', true)),
      { 'word/header1.xml': wordPart('hdr', paragraph(run('Ministry of Mali'))) },
      outsideRelation('x1', 'image', `${elsewhere}/a.png`) +
        outsideRelation('x2', 'attachedTemplate', `${elsewhere}/a.dotm`) +
        outsideRelation('x3', 'aFChunk', `${elsewhere}/a.html`) +
        outsideRelation('x4', 'oleObject', `${elsewhere}/a.bin`),
    ),
    'Left out as deleted in tracked changes: Chad',
  ],
  [
    'rivers.pdf',
    pdfDocument([linesAt(60, 700, [words]), []], { script: `app.launchURL("${elsewhere}/")` }),
    'Page 2 has no text.',
  ],
]

/** An archive of some kilobytes that would be unpacked to twice what is allowed. */
const bomb = wordDocument('', { 'word/document.xml': new Uint8Array(2 * mostUnpacked) })

/** Files that are refused, and why. */
const refusals: readonly (readonly [name: string, bytes: Uint8Array, why: string])[] = [
  ['scan.pdf', pdfDocument([[]]), 'The page of this file is a picture'],
  ['secret.pdf', pdfDocument([linesAt(60, 700, [words])], { isProtected: true }), 'protected by a password'],
  ['bomb.docx', bomb, 'Unpacked, this file would be larger than 48 MB'],
  ['cut.docx', wordDocument(paragraph(run(words))).subarray(0, 200), 'damaged'],
  ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not a text'],
  ['table.csv', Buffer.from('Kenya;1'), 'kind .csv are not read'],
]

test('each kind of file goes through the whole page on this device, whatever it would do', async ({
  page: shown,
}) => {
  const asked: string[] = []
  const faults: string[] = []
  shown.on('request', (request) => asked.push(request.url()))
  shown.on('pageerror', ({ message }) => faults.push(message))
  shown.on('dialog', (dialog) => {
    faults.push(dialog.message())
    void dialog.dismiss()
  })
  await openDashboard(shown)
  for (const [name, bytes, told] of files) {
    const dialog = await openOpening(shown)
    await dialog.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
    const about = aboutDialog(shown)
    await expect(about).toContainText(name)
    await expect(about).toContainText(told)
    await about.getByRole('button', { name: 'Show dashboard' }).click()
    await expect(about).toBeHidden()
    await expect(dashboard(shown).statement).toContainText('The ministers of Kenya and Peru met in Quito')
    await expect(dashboard(shown).map.getByRole('button', { name: /^Kenya, named, 1 / })).toBeAttached()
    await expect(shown.locator('iframe, frame, object, embed')).toHaveCount(0)
  }
  expect(faults).toEqual([])
  expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([])
  expect(await shown.title()).not.toContain('ran')
})

test('a file that cannot be read is refused with the reason, and one that is unclear asks', async ({
  page: shown,
}) => {
  await openDashboard(shown)
  const dialog = await openOpening(shown)
  const choose = dialog.getByLabel('Choose a file')
  const alert = dialog.getByRole('alert')
  for (const [name, bytes, why] of refusals) {
    await choose.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
    await expect(alert).toContainText(name)
    await expect(alert).toContainText(why)
  }
  // "Россия" in Windows-1251.
  const buffer = Buffer.from([0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff])
  await choose.setInputFiles({ name: 'older.txt', mimeType: '', buffer })
  await dialog.getByRole('button', { name: /Россия/ }).click()
  await expect(aboutDialog(shown)).toContainText('older.txt')
})

/** Half of a pair, marks of direction, signs of control, markup, and a line of a megabyte without an end. */
const pasted = `${words}

Quito \ud83c welcomed \u202eKenya\u202c and \u2067Peru\u2069\u0000\u0007\u000b\u001b & <b onclick="document.title='ran'">rivers</b>\udf00.

<svg onload="document.title='ran'"><script>document.title='ran'</script> ${`${'A river has two banks, and each of them is far away from the other; '.repeat(15)}so it is. `.repeat(1000)}Peru thanked them.`

test('a hostile text is pasted, shown as it is, filtered, presented and kept, and harms nothing', async ({
  page: shown,
}) => {
  const asked: string[] = []
  const faults: string[] = []
  shown.on('request', (request) => asked.push(request.url()))
  shown.on('pageerror', ({ message }) => faults.push(message))
  shown.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await openDashboard(shown)
  const dialog = await openOpening(shown)
  await dialog.getByRole('textbox', { name: 'Statement text' }).evaluate((field, text) => {
    ;(field as HTMLTextAreaElement).value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  }, pasted)
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  const about = aboutDialog(shown)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about).toBeHidden()
  const { statement, map, status } = dashboard(shown)
  const drawn = (): Promise<string[]> =>
    statement.locator('[data-sentence]').evaluateAll((all) => all.map((one) => one.textContent ?? ''))
  await expect(statement.locator('[data-sentence="2"]')).toContainText('welcomed')
  const sentences = await drawn()
  const loose = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  // Letter by letter: nothing of the text is lost, added or changed between its first word and its last.
  expect(loose(sentences.join(' '))).toBe(loose(pasted))
  await map.getByRole('button', { name: /^Peru, named/ }).press('Enter')
  await expect(status).toHaveText(new RegExp(`^3 of ${sentences.length.toLocaleString('en')} sentences$`))
  await shown.getByRole('button', { name: 'Present' }).click()
  await expect(slideOf(shown)).toHaveAccessibleName(/^1 of \d+: /)
  await shown.keyboard.press('PageDown')
  await expect(slideOf(shown)).toHaveAccessibleName(/^2 of \d+: /)
  await shown.getByRole('button', { name: 'End' }).click()
  await shown.reload()
  await expect(status).toHaveText(/^3 of /)
  expect(await drawn()).toEqual(sentences)
  await expect(shown.locator('iframe, frame, object, embed, b, [onload], [onclick]')).toHaveCount(0)
  expect(faults).toEqual([])
  expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([])
  expect(await shown.title()).not.toBe('ran')
})

test('a long PDF is stopped half way, and what was entered about it stands', async ({ page: shown }) => {
  await shown.addInitScript(() => {
    const own = window as unknown as { held: boolean; ended: number }
    own.held = false
    own.ended = 0
    /** A worker of which nothing is heard from the middle of its pages on, while it is held. */
    class HeldWorker extends Worker {
      override set onmessage(hear: ((this: Worker, event: MessageEvent) => unknown) | null) {
        const isHeard = ({ data }: MessageEvent): boolean =>
          !own.held || (data.kind === 'pages' && data.done <= 100)
        super.onmessage = hear && ((event) => (isHeard(event) ? hear.call(this, event) : undefined))
      }
      override terminate(): void {
        own.ended += 1
        super.terminate()
      }
    }
    window.Worker = HeldWorker
  })
  const hold = (isHeld: boolean): Promise<void> =>
    shown.evaluate((held) => {
      ;(window as unknown as { held: boolean }).held = held
    }, isHeld)
  const ended = (): Promise<number> => shown.evaluate(() => (window as unknown as { ended: number }).ended)
  await openDashboard(shown)
  const dialog = await openOpening(shown)
  const pages = Array.from({ length: 200 }, (_, at) => linesAt(60, 700, [`Page ${at + 1}. ${words}`]))
  await dialog
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'long.pdf', mimeType: '', buffer: Buffer.from(pdfDocument(pages)) })
  const about = aboutDialog(shown)
  await about.getByLabel('Title').fill('A book of rivers')
  await about.getByLabel('Date').fill('5 June 2031')
  await hold(true)
  const before = await ended()
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  const progress = shown.getByRole('progressbar')
  await expect(shown.getByText('page 100 of 200')).toBeVisible()
  await expect(progress).toBeVisible()
  await shown.getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toHaveCount(0)
  expect(await ended()).toBe(before + 1)
  await expect(about.getByLabel('Title')).toHaveValue('A book of rivers')
  await expect(about.getByLabel('Date')).toHaveValue('5 June 2031')
  await hold(false)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(dashboard(shown).status).toHaveText('All 400 sentences')
})

test('a file that is gone when it is read once more leaves what was entered', async ({
  page: shown,
}, info) => {
  const path = info.outputPath('rivers.txt')
  await writeFile(path, words)
  await openDashboard(shown)
  const dialog = await openOpening(shown)
  await dialog.getByLabel('Choose a file').setInputFiles(path)
  const about = aboutDialog(shown)
  await about.getByLabel('Date').fill('5 June 2031')
  await rm(path)
  await about.getByRole('button', { name: 'Show dashboard' }).click()
  await expect(about.getByRole('alert')).toContainText('rivers.txt was not read')
  await expect(about.getByLabel('Date')).toHaveValue('5 June 2031')
  await expectAccessible(shown, 'a refusal in About', '.open-dialog')
  await about.getByLabel('Occasion').fill('Talks')
  await expect(about.getByRole('alert')).toHaveCount(0)
})
