import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFolded } from '#fixtures/readFolded.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import type { Term } from '#knowledge/knowledge.ts'
import type { WrittenTerm } from '#knowledge/writtenKnowledge.ts'
import { findWords } from './findWords.ts'
import { matchTerms } from './matchTerms.ts'
import { resolveOverlaps } from './resolveOverlaps.ts'
import { type TermEntry, termIndex } from './termIndex.ts'

const shipped = termIndex(writtenKnowledge)

type TestTerm = Term & Partial<WrittenTerm>

const withTerms = (termsByCode: Readonly<Record<string, readonly TestTerm[]>>) =>
  termIndex({
    places: {
      places: Object.entries(termsByCode).map(([code, terms]) => ({
        code,
        terms: terms.map((term) => ({ needs: [], unless: [], ...term })),
        iso2: null,
        name: code,
        official: null,
        unMember: true,
      })),
      sources: {},
    },
    groups: { groups: [], sources: {} },
    initiatives: { initiatives: [], sources: {} },
    forums: { forums: [], context: { rule: '', events: [] }, sources: {} },
    themes: { themes: [] },
  })

const read = (text: string, terms = shipped) =>
  readFolded(text, (folded) => resolveOverlaps(matchTerms(folded, findWords(folded, terms))), terms).map(
    ({ start, end, entity }) => `${entity} ${text.slice(start, end)}`,
  )

describe('matchTerms', () => {
  it('takes the longest wording at one place', () => {
    const terms = withTerms({
      AAA: [{ text: 'Low Land', reading: 'name' }],
      BBB: [{ text: 'Low Land Isles', reading: 'name' }],
    })
    expect(read('From Low Land to the Low Land Isles.', terms)).toEqual([
      'AAA Low Land',
      'BBB Low Land Isles',
    ])
  })

  it.each([
    ['U.S.', 'UxSx', 'U S'],
    ['C++ Land', 'CC Land', 'C Land'],
    ['Isle (North)', 'Isle North', 'IsleNorth'],
    ['A|B', 'A', 'B'],
    ['Yes? Land', 'Ye Land', 'Yes Land'],
    ['Port [EU]', 'Port E', 'Port U'],
    ['US$', 'US', 'US.'],
    ['A* Land', 'AA Land', ' Land'],
  ])('takes no sign of “%s” for more than itself, as in “%s” or “%s”', (wording, ...others) => {
    const terms = withTerms({ AAA: [{ text: wording, reading: 'name' }] })
    expect(read(`From ${wording} we came.`, terms)).toEqual([`AAA ${wording}`])
    for (const other of others) expect(read(`From ${other} we came.`, terms)).toEqual([])
  })

  it('finds any wording, and no text in which one of its signs is another', () => {
    const sign = fc.constantFrom(...'.*+?^$', ...'{}()|[]/\\')
    fc.assert(
      fc.property(sign, fc.constantFrom('x', ' ', ''), (between, other) => {
        const terms = withTerms({ AAA: [{ text: `Low${between}Land`, reading: 'name' }] })
        expect(read(`From Low${between}Land we came.`, terms)).toEqual([`AAA Low${between}Land`])
        expect(read(`From Low${other}Land we came.`, terms)).toEqual([])
      }),
    )
  })

  it('reads whole words only', () => {
    expect(read('An Omanite and a Malinois met in Chadwick; Cubans stayed.')).toEqual(['CUB Cubans'])
    expect(read('The road from Oman, Mali/Chad and «Cuba».')).toEqual([
      'OMN Oman',
      'MLI Mali',
      'TCD Chad',
      'CUB Cuba',
    ])
  })

  it('minds letter case unless the term is all lower case', () => {
    const terms = withTerms({
      AAA: [{ text: 'Turkey', reading: 'name' }],
      BBB: [{ text: 'island states', reading: 'name' }],
    })
    expect(read('We ate turkey and TurkeY with Turkey.', terms)).toEqual(['AAA Turkey'])
    expect(read('We ate with TURKEY and AAA.', terms)).toEqual(['AAA TURKEY'])
    expect(read('Island States and island states.', terms)).toEqual([
      'BBB Island States',
      'BBB island states',
    ])
  })

  it('takes runs of white space, apostrophes and hyphens of any form as the same', () => {
    const terms = withTerms({
      AAA: [{ text: "People's Land", reading: 'official' }],
      BBB: [{ text: 'Timor-Leste', reading: 'name' }],
    })
    expect(read('The People’s\n  Land and Timor‑Leste and Timor–Leste and Timor-\nLeste.', terms)).toEqual([
      'AAA People’s\n  Land',
      'BBB Timor‑Leste',
      'BBB Timor–Leste',
      'BBB Timor-\nLeste',
    ])
  })

  it('reads a term only where what it needs is found', () => {
    const terms = withTerms({ AAA: [{ text: 'Lago', reading: 'metonym', needs: ['@ (?:said|answered)'] }] })
    expect(read('Lago answered late.', terms)).toEqual(['AAA Lago'])
    expect(read('We flew to Lago and they answered.', terms)).toEqual([])
  })

  it('does not read a term where something around it forbids it', () => {
    const terms = withTerms({ AAA: [{ text: 'Lago', reading: 'name', unless: ['Lake @', '@ Airways'] }] })
    expect(read('Lake Lago and Lago Airways, then Lago.', terms)).toEqual(['AAA Lago'])
  })

  it('tries what is shorter where the longest wording is not read', () => {
    const terms = withTerms({
      AAA: [{ text: 'Low Land', reading: 'name' }],
      BBB: [{ text: 'Hill', reading: 'name' }],
      CCC: [{ text: 'Low Land and Hill', reading: 'historical', needs: ['19\\d\\d'] }],
      DDD: [{ text: 'Old Hill', reading: 'historical', needs: ['19\\d\\d'] }],
      EEE: [{ text: 'land of hills', reading: 'name', needs: ['19\\d\\d'] }],
      FFF: [{ text: 'hills', reading: 'name' }],
    })
    expect(read('Low Land and Hill; Old Hill; the Land of Hills.', terms)).toEqual([
      'AAA Low Land',
      'BBB Hill',
      'BBB Hill',
      'FFF Hills',
    ])
    expect(read('In 1990 Low Land and Hill.', terms)).toEqual(['CCC Low Land and Hill'])
    expect(read('He visited Serbia and Montenegro in 2024.')).toEqual(['SRB Serbia', 'MNE Montenegro'])
  })

  it('leaves a wording that two entities share, unless a condition tells them apart', () => {
    const [plain, needy] = [{ text: 'Lago', reading: 'name' } as const, { needs: ['North'] }]
    expect(read('Lago.', withTerms({ AAA: [plain], BBB: [plain] }))).toEqual([])
    const terms = withTerms({ AAA: [{ ...plain, unless: ['North @'] }], BBB: [{ ...plain, ...needy }] })
    expect(read('North Lago.', terms)).toEqual(['BBB Lago'])
  })

  it.each([
    ['The Indian Ocean is wide.'],
    ['Ships cross the South China Sea and the East China Sea.'],
    ['The Korean Peninsula has mountains.'],
    ['The Gulf of Mexico is warm.'],
    ['Mr. Jordan and Mrs. Chad spoke, then Dr. A. Israel.'],
    ['Lake Chad is shrinking.'],
  ])('reads no country in “%s”', (text) => {
    expect(
      readFolded(text, (folded) => matchTerms(folded, findWords(folded, shipped))).filter(
        ({ kind }) => kind === 'place',
      ),
    ).toEqual([])
  })

  it('marks the parts of a hyphen compound', () => {
    const found = readFolded('Franco-German and Kenyan-Ugandan trade; Uganda – and Kenya.', (folded) =>
      matchTerms(folded, findWords(folded, shipped)),
    )
    expect(found.map(({ entity, reading }) => [entity, reading])).toEqual(
      expect.arrayContaining([
        ['DEU', 'compound'],
        ['KEN', 'compound'],
        ['UGA', 'compound'],
        ['UGA', 'name'],
        ['KEN', 'name'],
      ]),
    )
  })

  it('finds nothing where nothing is known', () => {
    expect(read('Kenya and Uganda.', withTerms({}))).toEqual([])
  })

  it('compares no more wordings than the words of a text call for, however they follow each other', () => {
    let compared = 0
    const counting = (entry: TermEntry): TermEntry => ({
      ...entry,
      get wording() {
        compared += 1
        return entry.wording
      },
    })
    const byFirstWord = new Map(
      [...shipped.byFirstWord].map(([word, begun]) => [word, { ...begun, names: begun.names.map(counting) }]),
    )
    const comparedIn = (text: string): number => {
      compared = 0
      matchTerms(text, findWords(text, { ...shipped, byFirstWord }))
      return compared
    }
    const pieces = [
      'Kenya',
      '-',
      'A. ',
      'Republic of ',
      'the ',
      'Democratic ',
      'Congo',
      ' and ',
      'United ',
      'U.S.',
      'Moscow said ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (parts) => {
        const piece = `${parts.join('')} `
        const once = comparedIn(piece.repeat(10))
        expect(comparedIn(piece.repeat(40))).toBeLessThanOrEqual(4 * once + 2000)
      }),
      { numRuns: 30 },
    )
  })
})
