import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readDocument } from '#documents/readDocument.ts'
import { bytesOf, problemOf, textOf, utf16 } from '#fixtures/documentBytes.ts'
import {
  listItem,
  outsideRelation,
  paragraph,
  picture,
  relation,
  run,
  wordDocument,
  wordPart,
} from '#fixtures/wordDocument.ts'
import { mostUnpacked } from './unpackWord.ts'

const read = (bytes: Uint8Array, name = 'speech.docx') => readDocument({ name, bytes })
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

const numbering = wordPart(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%1.%3')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`,
)

afterEach(() => vi.unstubAllGlobals())

describe('a Word document', () => {
  it('is read with its tracked changes accepted, and what was deleted, inserted and left out is said', async () => {
    const body =
      paragraph(
        run('Kenya met ') +
          '<w:del w:id="1" w:author="a"><w:r><w:delText>Chad</w:delText></w:r></w:del>' +
          `<w:ins w:id="2" w:author="a">${run('Mali')}</w:ins>` +
          run(' in Quito.') +
          '<w:r><w:footnoteReference w:id="5"/></w:r><w:r><w:commentReference w:id="0"/></w:r>',
      ) +
      paragraph(run('They agreed')) +
      paragraph(`<w:moveFrom>${run('on Togo')}</w:moveFrom>`, '<w:rPr><w:del w:id="3"/></w:rPr>') +
      paragraph(`<w:moveTo>${run('on Fiji')}</w:moveTo>${picture('p1')}`)
    const parts = {
      'word/header1.xml': wordPart('hdr', paragraph(run('Restricted to Norway'))),
      'word/header2.xml': wordPart('hdr', paragraph(run('Restricted to Norway'))),
      'word/footer1.xml': wordPart('ftr', paragraph(run('Page of Malta')) + paragraph(run('7'))),
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote><w:footnote w:id="5">${paragraph(run('See Cyprus.'))}</w:footnote>`,
      ),
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="0">${paragraph(run('Why Peru?'))}</w:comment>`,
      ),
      'word/media/p.png': new Uint8Array(8),
    }
    const bytes = wordDocument(body, parts, relation('p1', 'image', 'media/p.png'))
    const { text, notices, format } = await textOf(read(bytes))
    expect(text).toBe('Kenya met Mali in Quito.\n\nThey agreed\n\non Fiji')
    expect(format).toBe('docx')
    expect(notices).toEqual([
      { code: 'deleted', values: { n: 2, words: 'Chad · on Togo' } },
      { code: 'inserted', values: { n: 2, words: 'Mali · on Fiji' } },
      { code: 'headerLeftOut', values: { n: 1, words: 'Restricted to Norway' } },
      { code: 'footerLeftOut', values: { n: 1, words: 'Page of Malta 7' } },
      { code: 'footnotesLeftOut', values: { n: 1, words: 'See Cyprus.' } },
      { code: 'commentsLeftOut', values: { n: 1 } },
      { code: 'picturesLeftOut', values: { n: 1 } },
    ])
  })

  it('leaves out what is hidden, and says so', async () => {
    const hidden = (words: string, val = ''): string =>
      `<w:r><w:rPr><w:vanish${val}/></w:rPr><w:t>${words}</w:t></w:r>`
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body =
      paragraph(run('Kenya') + hidden(' and Norway') + hidden(' met Peru.', ' w:val="0"')) +
      paragraph(hidden('Mali') + run('one'), item)
    const { text, notices } = await textOf(read(wordDocument(body, { 'word/numbering.xml': numbering })))
    expect(text).toBe('Kenya met Peru.\n\n1. one')
    expect(notices).toEqual([{ code: 'hiddenLeftOut', values: { n: 2, words: 'and Norway · Mali' } }])
  })

  it('keeps the numbers of its lists, over other paragraphs and levels', async () => {
    const body =
      paragraph(run('They agreed:')) +
      listItem('one', 1) +
      listItem('deep', 1, 1) +
      listItem('deeper', 1, 2) +
      listItem('deep again', 1, 1) +
      paragraph(run('Between.')) +
      listItem('two', 1) +
      listItem('deep anew', 1, 1) +
      listItem('point', 2) +
      listItem('seven', 3) +
      paragraph(run('styled'), '<w:pStyle w:val="Item"/>') +
      paragraph(run('no item'), '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const styles = wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    )
    const { text } = await textOf(
      read(wordDocument(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles })),
    )
    expect(text).toBe(
      'They agreed:\n\n1. one\n(a) deep\n1.i deeper\n(b) deep again\n\nBetween.\n\n2. two\n(a) deep anew\n• point\n7. seven\n3. styled\n\nno item',
    )
  })

  it('gives rows their cells, and keeps breaks, tabs, links and signs of writing', async () => {
    const cell = (words: string): string => `<w:tc>${paragraph(run(words))}</w:tc>`
    const body =
      `<w:tbl><w:tr>${cell('Kenya')}${cell('12')}</w:tr><w:tr>${cell('Peru')}${cell('7')}</w:tr></w:tbl>` +
      paragraph(
        `${run('one')}<w:r><w:br/></w:r>${run('two')}<w:r><w:noBreakHyphen/></w:r>${run('three &amp; C&#244;te')}`,
      ) +
      paragraph(
        `<w:hyperlink r:id="x1">${run('A link')}</w:hyperlink>${run(' to 2')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>nd</w:t></w:r>`,
      )
    const { text } = await textOf(
      read(wordDocument(body, {}, outsideRelation('x1', 'hyperlink', 'https://elsewhere.example/'))),
    )
    expect(text).toBe('Kenya\t12\nPeru\t7\n\none\ntwo‑three & Côte\n\nA link to 2nd')
  })

  it('reads what lies in fields, tags, controls and boxes, and the words that others are set above', async () => {
    const box = `<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${paragraph(run('In a box: Mali.'))}</w:txbxContent></v:textbox></w:pict></w:r>`
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const body =
      paragraph(
        `${field('begin')}<w:r><w:instrText> HYPERLINK "https://elsewhere.example" </w:instrText></w:r>${field('separate')}${run('Kenya')}${field('end')}` +
          `${run(' met ')}<w:smartTag w:element="place">${run('Peru')}</w:smartTag>${run(' on ')}<w:fldSimple w:instr=" DATE ">${run('5 June 2031')}</w:fldSimple>${run('.')}`,
      ) +
      `<w:sdt><w:sdtContent>${paragraph(run('A control holds Fiji.'))}</w:sdtContent></w:sdt>` +
      paragraph(box) +
      paragraph(
        `<w:r><w:ruby><w:rt>${run('over')}</w:rt><w:rubyBase>${run('Chad')}</w:rubyBase></w:ruby></w:r><w:r><w:cr/><w:t>met Togo.</w:t></w:r>`,
      )
    expect((await textOf(read(wordDocument(body)))).text).toBe(
      'Kenya met Peru on 5 June 2031.\n\nA control holds Fiji.\n\nIn a box: Mali.\n\nChad\nmet Togo.',
    )
  })

  it('asks nothing of what it points to', async () => {
    const asked = vi.fn()
    vi.stubGlobal('fetch', asked)
    const bytes = wordDocument(
      paragraph(run('Kenya met Peru.') + picture('x1', true)),
      {},
      outsideRelation('x1', 'image', 'https://elsewhere.example/a.png') +
        outsideRelation('x2', 'attachedTemplate', 'https://elsewhere.example/a.dotm'),
    )
    const { text, notices } = await textOf(read(bytes))
    expect(text).toBe('Kenya met Peru.')
    expect(notices).toEqual([{ code: 'picturesLeftOut', values: { n: 1 } }])
    expect(asked).not.toHaveBeenCalled()
  })

  it('is known by its bytes, whatever it is called', async () => {
    expect((await textOf(read(wordDocument(paragraph(run('Kenya'))), 'speech.txt'))).format).toBe('docx')
  })
})

/** The archive with what its directory says of a file's size changed. */
const withSaidSize = (bytes: Uint8Array, said: number): Uint8Array => {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 4 < changed.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, said, true)
  return changed
}

describe('a file that looks like a Word document is refused', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(mostUnpacked + 1) })
  const ole = (name: string): Uint8Array =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...utf16(name))
  it.each([
    ['one that unpacks too far', bomb, 'documentUnpacksTooFar'],
    ['one that does and says that it does not', withSaidSize(bomb, 100), 'documentUnpacksTooFar'],
    ['an archive of another kind', zipSync({ 'content.xml': bytesOf('<a/>') }), 'documentUnknown'],
    [
      'an archive that was cut off',
      wordDocument(paragraph(run('Kenya'))).subarray(0, 300),
      'documentDamaged',
    ],
    ['one without words', wordDocument(paragraph('')), 'documentEmpty'],
    ['one without its main part', zipSync({ 'word/styles.xml': bytesOf('<a/>') }), 'documentDamaged'],
    ['one of nested elements', wordDocument('<w:sdt><w:sdtContent>'.repeat(50_000)), 'documentDamaged'],
    ['one that a password protects', ole('EncryptedPackage'), 'documentProtected'],
    ['one of an older Word', ole('WordDocument'), 'documentOldWord'],
    ['a table of an older Office', ole('Workbook'), 'documentUnknown'],
  ])('%s', async (_, bytes, code) => {
    expect((await problemOf(read(bytes))).code).toBe(code)
  })
})

it('reads or refuses a document that was changed anywhere', async () => {
  const whole = wordDocument(paragraph(run('Kenya met Peru.')) + listItem('one', 1), {
    'word/numbering.xml': numbering,
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      async (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const result = await read(bytes)
        if (result.ok) expect(result.value.text).toMatch(/[\p{L}\p{N}]/u)
        else expect(result.problem.code).toMatch(/^document|^encoding/)
      },
    ),
  )
})
