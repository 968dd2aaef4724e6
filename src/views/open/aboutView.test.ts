import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { draftOf, withEntered } from './aboutDraft.ts'
import { type AboutRow, aboutView } from './aboutView.ts'

const read = (text: string) => extractStatement(text, { id: 'read' }, writtenKnowledge)
const communique = read(
  [
    'Joint communiqué of Finland and Uruguay on forests',
    'Montevideo, 05/06/2031',
    'The sides met. They thanked Kenya for its welcome.',
  ].join('\n\n'),
)
const rowOf = (rows: readonly AboutRow[], field: AboutRow['field']): AboutRow =>
  rows.find((row) => row.field === field) as AboutRow

describe('what a text says of itself', () => {
  const draft = draftOf(communique)
  const rows = aboutView(communique, draft)

  it('stands in one order for every kind of text', () => {
    expect(rows.map(({ label }) => label)).toEqual([
      'Title',
      'Kind',
      'Issuers',
      'Date',
      'Place',
      'Occasion',
      'Speaker',
      'Role',
    ])
    expect(aboutView(read('Some words.'), draft).map(({ field }) => field)).toEqual(
      rows.map(({ field }) => field),
    )
  })

  it('stands beside the words it came from, a whole line as such', () => {
    expect(rowOf(rows, 'title').words).toEqual([
      { quote: null, where: 'the whole of line 1', start: 0, end: 50 },
    ])
    expect(rowOf(rows, 'issuers').words.map(({ quote, where }) => [quote, where])).toEqual([
      ['Finland', 'line 1'],
      ['Uruguay', 'line 1'],
    ])
    expect(rowOf(rows, 'place').words).toEqual([
      {
        quote: 'Montevideo',
        where: 'line 3',
        start: communique.text.indexOf('Montevideo'),
        end: communique.text.indexOf('Montevideo') + 10,
      },
    ])
    for (const { words } of rows)
      for (const { quote, start } of words)
        if (quote) expect(communique.text.slice(start)).toMatch(new RegExp(`^${quote.replace('/', '\\/')}`))
  })

  it('names all lines that a guess goes over', () => {
    const speech = read('STATEMENT BY\nTHE REPUBLIC OF FIJI\nON RIVERS\n\nWe thank Kenya for its welcome.')
    expect(rowOf(aboutView(speech, draftOf(speech)), 'title').words.map(({ where }) => where)).toEqual([
      'the whole of lines 1 to 3',
    ])
  })

  it('is empty with the reason where the text does not say', () => {
    expect(draft.values).toMatchObject({ occasion: '', speaker: '', role: '' })
    expect(rowOf(rows, 'occasion')).toMatchObject({ words: [], note: 'The text does not say.' })
    expect(rowOf(rows, 'speaker').note).toBe('No person is named. A joint text needs none.')
    const untitled = read('We thank Kenya. We thank Peru.')
    expect(rowOf(aboutView(untitled, draftOf(untitled)), 'title').note).toMatch(/^The text has no heading/)
  })

  it('says what a person wrote or emptied', () => {
    const entered = withEntered(draft, { occasion: 'Fourth round', place: '' })
    const after = aboutView(communique, entered)
    expect(rowOf(after, 'occasion').note).toBe('written by you')
    expect(rowOf(after, 'place')).toMatchObject({ words: [], note: 'emptied by you' })
    expect(rowOf(after, 'title')).toEqual(rowOf(rows, 'title'))
  })

  it('asks which day figures mean, and takes the year until somebody says', () => {
    const { question } = rowOf(rows, 'date')
    expect(question?.question).toBe('Which day is 05/06/2031?')
    expect(question?.choices).toEqual([
      { value: '6 May 2031', label: '6 May 2031', isChosen: false },
      { value: '5 June 2031', label: '5 June 2031', isChosen: false },
      { value: '2031', label: 'only the year, 2031', isChosen: true },
    ])
    expect(question?.whatFollows).toMatch(/^Until you choose/)
    const answered = aboutView(communique, withEntered(draft, { date: '5 June 2031' }))
    expect(rowOf(answered, 'date').question).toMatchObject({
      choices: [{ isChosen: false }, { isChosen: true }, { isChosen: false }],
      whatFollows: null,
    })
    const certain = read('Statement by Kenya\n\n21 September 2023\n\nWe thank Peru.')
    expect(rowOf(aboutView(certain, draftOf(certain)), 'date').question).toBeNull()
  })

  it('says that what was typed is no date', () => {
    const { fault } = rowOf(aboutView(communique, withEntered(draft, { date: 'soon' })), 'date')
    expect(fault).toMatch(/^Write a day, a month or a year/)
    expect(rowOf(rows, 'date').fault).toBeNull()
  })
})
