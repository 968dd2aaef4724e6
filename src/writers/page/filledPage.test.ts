import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { shippedKnowledge, shippedStatement } from '#fixtures/shippedIndex.ts'
import { parseKnowledge } from '#knowledge/knowledgeFiles.ts'
import { parseStatementFile } from '#statement/statementFile.ts'
import { noWork } from '#work/work.ts'
import { type Filling, filledPage } from './filledPage.ts'
import { type PageFile, parsePageFile } from './pageFile.ts'
import { type HtmlPage, type PageElement, writeHtml } from './writeHtml.ts'

const block = (key: string, name: string, text: string): PageElement => ({
  name: 'script',
  attributes: [
    ['type', key === 'data-file' ? 'application/json' : 'text/plain'],
    [key, name],
  ],
  text,
})
const template: HtmlPage = {
  language: 'en',
  head: [
    { name: 'meta', attributes: [['charset', 'utf-8']], text: '' },
    { name: 'title', attributes: [], text: 'Atlas' },
    { name: 'style', attributes: [], text: 'p>b{color:red}' },
  ],
  body: [
    { name: 'div', attributes: [['id', 'root']], text: '' },
    block('data-file', 'knowledge/places.json', '{}'),
    block('data-file', 'statements/old.json', '{}'),
    block('data-file', 'world/atlantic.json', '{"a":1}'),
    block('data-part', 'read-pdf', 'H4sI'),
    { name: 'script', attributes: [['type', 'module']], text: 'start("a" < b && c)' },
  ],
}

/** The elements of a page, as another reader of HTML finds them. */
const read = (html: string): readonly PageElement[] => {
  const found: { name: string; attributes: [string, string][]; text: string }[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => found.push({ name, attributes: Object.entries(attributes), text: '' }),
    ontext: (text) => {
      const last = found.at(-1)
      if (last && last.name !== 'head' && last.name !== 'body') last.text += text
    },
    onclosetag: (_, isImplied) => {
      if (!isImplied) found.push({ name: 'head', attributes: [], text: '' })
    },
  })
  parser.end(html)
  return found.filter(({ name }) => !['html', 'head', 'body'].includes(name))
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('</script>', '<!--', '-->', '<script', '</title>', '<b>', '"', "'", '&lt;', '&', ']]>'),
      fc.constantFrom('\u2028', '\u2029', '\ud800', '\u202e', '\ufeff', '\0', '\u000b', '\r\n', '\\', '{{'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((list) => list.join(''))

const page: PageFile = {
  statement: 'text-1',
  made: { by: 'Statement Atlas 0.1.0', on: '2031-06-05' },
  query: 'i=gsi',
  theme: 'dark',
  work: { corrections: [], ownEntities: [], ownTerms: [] },
  deck: null,
}
const filling = (words: string): Filling => ({
  statement: { ...shippedStatement, text: `${shippedStatement.text}${words}` },
  knowledge: shippedKnowledge,
  page: {
    ...page,
    query: words,
    work: {
      ...noWork,
      corrections: [],
      ownEntities: [{ id: `own-x${words}`, kind: 'place', name: `x${words}` }],
      ownTerms: [],
    },
  },
  title: words,
  note: words,
})
const textOf = (elements: readonly PageElement[], file: string): string =>
  elements.find(({ attributes }) => attributes.some(([, value]) => value === file))?.text ?? ''

describe('a page that is filled with a statement', () => {
  it('has that and what is known of it in place of the old, before its other data, and all else as it was', () => {
    const filled = filledPage(template, { ...filling('a'), title: 'New' })
    const names = filled.body.map(({ attributes }) => attributes.at(-1)?.[1])
    expect(names).toEqual([
      'root',
      'page.json',
      'statements/text-1.json',
      ...['places', 'groups', 'initiatives', 'forums', 'themes'].map((part) => `knowledge/${part}.json`),
      'world/atlantic.json',
      'read-pdf',
      'module',
    ])
    expect(filled.body.slice(-3)).toEqual(template.body.slice(-3))
    expect(filled.head.find(({ name }) => name === 'title')?.text).toBe('New')
    expect(filled.head[0]).toEqual(template.head[0])
  })

  it('is the same when it is filled again with the same, and holds nothing of what it held before', () => {
    const filled = filledPage(template, filling('a'))
    expect(filledPage(filled, filling('a'))).toEqual(filled)
    expect(filledPage(filledPage(template, filling('other')), filling('a'))).toEqual(filled)
  })

  it('gives back, whatever the words, what was put into it: none of them is markup', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const put = filling(words)
        const filled = filledPage(template, put)
        const found = read(writeHtml(filled))
        expect(found.map(({ name }) => name)).toEqual(
          [...filled.head, ...filled.body].map(({ name }) => name),
        )
        expect(found.at(-1)?.text).toBe('start("a" < b && c)')
        const json = (file: string): unknown => JSON.parse(textOf(found, file))
        expect(parseStatementFile(json('statements/text-1.json'))).toEqual({ ok: true, value: put.statement })
        expect(parsePageFile(json('page.json'))).toEqual({ ok: true, value: put.page })
        expect(parseKnowledge.places(json('knowledge/places.json'))).toEqual({
          ok: true,
          value: shippedKnowledge.places,
        })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what no page can hold.
        const shown = words.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
        expect(found.find(({ name }) => name === 'title')?.text).toBe(shown)
        expect(found.find(({ attributes }) => attributes[0]?.[1] === 'description')?.attributes[1]?.[1]).toBe(
          shown,
        )
      }),
      { numRuns: 30 },
    )
  })

  it('is refused where the text of a script would end it', () => {
    for (const text of ['a</SCRIPT>', '<!-- a', 'a\r'])
      expect(() => writeHtml({ ...template, body: [block('data-file', 'a', text)] })).toThrow('script')
  })
})
