import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomCorpus, randomSelection } from '#fixtures/randomStatement.ts'
import { slowlyMatches } from '#fixtures/slowMatching.ts'
import { matching } from '#selection/matching.ts'
import type { Dimension, Selection } from '#selection/selection.ts'
import type { Corpus, CountedMention } from '#statement/corpus.ts'
import { initiativeView } from './initiativeView.ts'
import { mapView } from './mapView.ts'
import { summaryView } from './summaryView.ts'
import { themeView } from './themeView.ts'
import { timelineView } from './timelineView.ts'

/** Sentences with a mention that passes, found by reading all mentions. */
const sentencesWith = ({ mentions }: Corpus, passes: (mention: CountedMention) => boolean): number[] => [
  ...new Set(mentions.filter(passes).map(({ sentence }) => sentence ?? 0)),
]

const naming = (corpus: Corpus, ...ids: string[]): number[] =>
  sentencesWith(corpus, ({ kind, entity }) => kind !== 'theme' && kind !== 'conflict' && ids.includes(entity))

/** What a view shows of some sentences, when its own dimension is left out. */
const counted = (corpus: Corpus, selection: Selection, sentences: readonly number[], except?: Dimension) => ({
  matching: sentences.filter((number) => slowlyMatches(corpus, selection, number, except)).length,
  total: sentences.length,
})

/** Runs a check over random statements and selections. */
const forAll = (check: (corpus: Corpus, selection: Selection) => void): void =>
  fc.assert(fc.property(randomCorpus, randomSelection, check), { numRuns: 200 })

/** What the invented world makes of a place in some sentences: AAA speaks, the club implies BBB. */
const relationIn = (corpus: Corpus, code: string, sentences: readonly number[]) => {
  if (code === 'AAA') return 'speaker'
  const here = corpus.mentions.filter(({ sentence }) => sentence && sentences.includes(sentence))
  const named = here.filter(({ kind, entity }) => kind === 'place' && entity === code)
  const isInConflict = ({ position }: CountedMention): boolean =>
    here.some(
      ({ kind, position: outer }) =>
        kind === 'conflict' && outer.start <= position.start && outer.end >= position.end,
    )
  if (named.length > 0) return named.every(isInConflict) ? 'conflict' : 'named'
  return code === 'BBB' && here.some(({ entity }) => entity === 'club') ? 'implied' : null
}

describe('a slow recount from the mentions', () => {
  it('finds the counts of themes, and of themes with partners', () => {
    forAll((corpus, selection) => {
      const view = themeView(corpus, selection, matching(corpus, selection))
      view.rows.forEach((row, index) => {
        const isHit = ({ kind, entity }: CountedMention): boolean => kind === 'theme' && entity === row.id
        const hits = corpus.mentions.filter(isHit).map(({ sentence }) => sentence ?? 0)
        expect(row.mentions).toEqual(counted(corpus, selection, hits, 'theme'))
        const sentences = sentencesWith(corpus, isHit)
        expect(row.sentences).toEqual(counted(corpus, selection, sentences, 'theme'))
        view.partners.forEach(({ id }, column) => {
          const theirs = naming(
            corpus,
            ...(id === 'fair-members' ? [id, 'fair-1'] : id === 'DDD' ? [id, 'fair-1'] : [id]),
          )
          const both = sentences.filter((number) => theirs.includes(number))
          expect(view.shared[index]?.[column]).toEqual(counted(corpus, selection, both, 'theme'))
        })
      })
    })
  })

  it('finds the counts of forums and of initiatives, which their forums bring along', () => {
    forAll((corpus, selection) => {
      const match = matching(corpus, selection)
      for (const { id, ...entry } of timelineView(corpus, selection, match).entries)
        expect(entry).toMatchObject(counted(corpus, selection, naming(corpus, id), 'forum'))
      for (const { id, ...row } of initiativeView(corpus, selection, match)) {
        const sentences = naming(corpus, ...(id === 'plan' ? ['plan', 'fair-1'] : [id]))
        expect(row).toMatchObject(counted(corpus, selection, sentences, 'initiative'))
      }
    })
  })

  it('finds what every place of the map is, what it shows and how often it is named or reached', () => {
    forAll((corpus, selection) => {
      const all = corpus.sentences.map((_, index) => index + 1)
      const left = all.filter((number) => slowlyMatches(corpus, selection, number, 'partner'))
      for (const place of mapView(corpus, selection, matching(corpus, selection)).places.values()) {
        const { code, relation, shown } = place
        if (relation === 'contested') {
          expect(code).toBe('DDD')
          expect(place).toMatchObject(counted(corpus, selection, naming(corpus, 'club'), 'partner'))
          continue
        }
        expect(relation).toBe(relationIn(corpus, code, all) ?? 'implied')
        const reaching = code === 'BBB' ? ['club'] : code === 'DDD' ? ['fair-1'] : []
        const sentences = naming(corpus, code, ...(relation === 'implied' ? reaching : []))
        expect(place).toMatchObject(counted(corpus, selection, sentences, 'partner'))
        const drawn = relationIn(corpus, code, left)
        const isReached = naming(corpus, code, ...reaching).some((number) => left.includes(number))
        expect(shown).toBe(drawn ?? (isReached && place.isChosen ? 'implied' : null))
      }
    })
  })

  it('finds the numbers of the map’s header, of the group chips and of the venues', () => {
    forAll((corpus, selection) => {
      const view = mapView(corpus, selection, matching(corpus, selection))
      const left = corpus.sentences
        .map((_, index) => index + 1)
        .filter((number) => slowlyMatches(corpus, selection, number, 'partner'))
      const relations = ['BBB', 'CCC', 'DDD'].map((code) => relationIn(corpus, code, left))
      const count = (relation: string): number => relations.filter((one) => one === relation).length
      const conflicts = new Set(
        corpus.mentions
          .filter(({ kind, sentence }) => kind === 'conflict' && left.includes(sentence ?? 0))
          .map(({ entity }) => entity),
      ).size
      const words = [
        `${count('named')} named partner${count('named') === 1 ? '' : 's'}`,
        ...(count('implied') > 0 ? [`${count('implied')} implied`] : []),
        ...(conflicts > 0
          ? [
              `${conflicts} conflict${conflicts === 1 ? '' : 's'} (${conflicts} place${conflicts === 1 ? '' : 's'})`,
            ]
          : []),
      ]
      expect(view.header).toBe(words.join(', '))
      for (const { id, ...chip } of view.groups) {
        const sentences = naming(corpus, ...(id === 'fair-members' ? [id, 'fair-1'] : [id]))
        expect(chip).toMatchObject(counted(corpus, selection, sentences, 'partner'))
      }
      const held = naming(corpus, 'fair-1', 'talks-1')
      for (const { isLit } of view.venues) expect(isLit).toBe(counted(corpus, selection, held).matching > 0)
    })
  })

  it('finds what is said of the whole, and what each way out of no match brings back', () => {
    forAll((corpus, selection) => {
      const { matching: found, waysOut } = summaryView(corpus, selection, matching(corpus, selection))
      const all = corpus.sentences.map((_, index) => index + 1)
      expect(found).toBe(counted(corpus, selection, all).matching)
      for (const { dimension, returning } of waysOut)
        expect(returning).toBe(counted(corpus, selection, all, dimension).matching)
    })
  })
})
