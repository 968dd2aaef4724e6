import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestHeadline, parseDeckText, writeDeckFile } from '#deck/deckFile.ts'
import { keptSlide } from '#deck/keptSlide.ts'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { matchingSentences } from '#views/panels/readerView.ts'
import { composeView } from './composeView.ts'
import { slideBasis } from './slideBasis.ts'
import { slideSelection } from './slideView.ts'

const view = (link: string) =>
  composeView(shippedIndex, readSelection(link, knownTo(shippedIndex)).selection, 'view-1')

describe('a view made into a slide', () => {
  /** Read once as a sceptic: none says more than its sentences. */
  it.each([
    ['i=gsi', 'Initiative: Global Security', 'The sentence that matches names two conflicts'],
    ['i=bri', 'Initiative: Belt and Road', 'The sentence that matches names one forum'],
    [
      'i=gci',
      'Initiative: Global Civilization',
      'The sentence that matches names no other country, group, forum or conflict',
    ],
    [
      'p=RUS',
      'Place: Russia, also through BRICS',
      'Of the 2 sentences that match, one also names the United States',
    ],
    [
      'p=RUS.named',
      'Place: Russia, only where named',
      'The sentence that matches also names the United States',
    ],
    ['p=UKR', 'Place: Ukraine, conflict', 'The sentence that matches also names one conflict'],
    [
      'p=DEU',
      'Place: Germany, through European Union',
      'The sentence that matches speaks of the European Union',
    ],
    [
      'p=eu',
      'Group: European Union',
      'The sentence that matches names no other country, group, forum or conflict',
    ],
    ['f=boao-2024', 'Forum: Boao Forum for Asia', 'The sentence that matches also names three forums'],
    [
      't=partnership',
      'Theme: Partnership',
      'Of the 8 sentences that match, one names the United States and Russia',
    ],
    ['q=peace', 'Words: “peace”', 'The sentence that matches names two conflicts'],
    [
      'i=gsi&t=peace',
      'Initiative: Global Security · Theme: Peace & conflict',
      'The sentence that matches names two conflicts',
    ],
    ['d=2024-01-01..2024-04-01', 'Period: 1 Jan – 1 Apr 2024', 'The sentence that matches names four forums'],
    ['', 'No filter', 'China’s top diplomat presents diplomatic goals for 2024'],
  ])('says in words what %s shows', (link, label, headline) => {
    expect(view(link)).toMatchObject({ link, label, headline, isRenamed: false, note: '' })
  })

  it('says “another” only where one was chosen', () => {
    const { speech } = inventedStatements
    if (!speech) throw new Error('No such statement.')
    const headline = (part: Partial<Selection>) =>
      composeView(speech, { ...everything, ...part }, 'view-1')?.headline
    expect(headline({ text: 'Japan' })).toBe(
      'Each of the 2 sentences that match names a country: Japan, India, and Norway',
    )
    expect(headline({ partner: ['JPN'] })).toBe(
      'Of the 2 sentences that match, one also names India and Norway',
    )
  })

  it('is built around the map, else the timeline, else the text', () => {
    expect(view('i=gsi')).toMatchObject({ lead: 'map', sentence: 11 })
    expect(view('i=bri')).toMatchObject({ lead: 'timeline', sentence: 14 })
    expect(view('i=gci')).toMatchObject({ lead: 'text', sentence: 9 })
  })

  it('is not made where nothing matches', () => {
    expect(view('p=RUS&i=gsi')).toBeNull()
  })

  it('leads back to its selection, quotes its first match, and fits a deck file', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, (indexed, selection) => {
        const [first] = matchingSentences(indexed, matching(indexed, selection))
        const slide = composeView(indexed, selection, 'view-1')
        if (first === undefined || !slide) {
          expect(slide).toBeNull()
          expect(first).toBeUndefined()
          return
        }
        const { dropped } = readSelection(slide.link, knownTo(indexed))
        if (dropped.length === 0) expect(slideSelection(indexed, slide)).toEqual(selection)
        expect(slide.sentence).toBe(first)
        expect(slide.basis).toBe(slideBasis(indexed, slide.link))
        const { id } = indexed.statement.metadata
        const read = parseDeckText(writeDeckFile({ statement: id, slides: [keptSlide(slide)] }), id)
        expect(read).toEqual({ ok: true, value: { statement: id, slides: [keptSlide(slide)] } })
      }),
    )
  })

  it('keeps a headline of many words short enough for a file', () => {
    const { statement, knowledge } = shippedIndex
    const title = 'An address to everybody who is here '.repeat(12).trim()
    const indexed = {
      ...shippedIndex,
      knowledge,
      statement: { ...statement, metadata: { ...statement.metadata, title } },
    }
    const headline = composeView(indexed, everything, 'view-1')?.headline ?? ''
    expect(headline.length).toBeLessThanOrEqual(longestHeadline)
    expect(headline).toMatch(/here An…$|\w…$/)
  })
})
