import { expect, test } from '@playwright/test'
import { linesAt, pdfDocument } from '#fixtures/pdfDocument.ts'
import { outsideRelation, paragraph, picture, run, wordDocument, wordPart } from '#fixtures/wordDocument.ts'
import { openDashboard } from './dashboard.ts'
import { aboutDialog, openOpening } from './opening.ts'

const words =
  'The ministers of Kenya and Peru met in Quito to speak of rivers, and of what they cost in a year.'
const elsewhere = 'https://elsewhere.example'

const page = `<html><head><meta http-equiv="refresh" content="0; url=${elsewhere}/"><script>document.title = 'ran'</script></head>
<body><nav><a href="${elsewhere}/">Norway</a></nav><iframe src="${elsewhere}/frame"></iframe><img src="${elsewhere}/a.png" onerror="document.title = 'ran'">
<div><h1>On rivers</h1><p>${words}</p></div></body></html>`

const changed = '<w:del w:id="1"><w:r><w:delText>Chad</w:delText></w:r></w:del>'

/** Files that are read, and what is said of what was left out. */
const files: readonly (readonly [name: string, bytes: Uint8Array, told: string])[] = [
  ['rivers.txt', Buffer.from(words, 'latin1'), ''],
  ['rivers.md', Buffer.from(`# On rivers\n\n**${words}**`), ''],
  ['rivers.html', Buffer.from(page), 'Left out as parts of the page: Norway'],
  [
    'rivers.docx',
    wordDocument(
      paragraph(run(words) + changed + picture('x1', true)),
      { 'word/header1.xml': wordPart('hdr', paragraph(run('Ministry of Mali'))) },
      outsideRelation('x1', 'image', `${elsewhere}/a.png`),
    ),
    'Left out as deleted in tracked changes: Chad',
  ],
  [
    'rivers.pdf',
    pdfDocument([linesAt(60, 700, [words]), []], { script: `app.launchURL("${elsewhere}/")` }),
    'Page 2 has no text.',
  ],
]

/** Files that are refused, and why. */
const refusals: readonly (readonly [name: string, bytes: Uint8Array, why: string])[] = [
  ['scan.pdf', pdfDocument([[]]), 'The page of this file is a picture'],
  ['secret.pdf', pdfDocument([linesAt(60, 700, [words])], { isProtected: true }), 'protected by a password'],
  ['cut.docx', wordDocument(paragraph(run(words))).subarray(0, 200), 'damaged'],
  ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not a text'],
  ['table.csv', Buffer.from('Kenya;1'), 'kind .csv are not read'],
]

test('each kind of file is read on this device, and what was left out is said', async ({ page: shown }) => {
  const asked: string[] = []
  shown.on('request', (request) => asked.push(request.url()))
  await openDashboard(shown)
  for (const [name, bytes, told] of files) {
    const dialog = await openOpening(shown)
    await dialog.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
    const about = aboutDialog(shown)
    await expect(about).toContainText(name)
    await expect(about).toContainText(told)
    await shown.keyboard.press('Escape')
    await expect(about).toBeHidden()
  }
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
