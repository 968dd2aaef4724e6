import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { slowlyMatches } from '#fixtures/slowMatching.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import type { Dimension, Selection } from '#selection/selection.ts'
import { initiativeView } from './initiativeView.ts'
import { mapView } from './mapView.ts'
import { summaryView } from './summaryView.ts'
import { themeView } from './themeView.ts'
import { timelineView } from './timelineView.ts'

/** Sentences with a mention that passes, found by reading all mentions. */
const sentencesWith = (
  { mentions }: StatementIndex,
  passes: (mention: CountedMention) => boolean,
): number[] => [...new Set(mentions.filter(passes).map(({ sentence }) => sentence ?? 0))]

const naming = (indexed: StatementIndex, ...ids: string[]): number[] =>
  sentencesWith(
    indexed,
    ({ kind, entity }) => kind !== 'theme' && kind !== 'conflict' && ids.includes(entity),
  )

/** What a view shows of some sentences, when its own dimension is left out. */
const counted = (
  indexed: StatementIndex,
  selection: Selection,
  sentences: readonly number[],
  except?: Dimension,
) => ({
  matching: sentences.filter((number) => slowlyMatches(indexed, selection, number, except)).length,
  total: sentences.length,
})

/** Runs a check over random statements and selections. */
const forAll = (check: (indexed: StatementIndex, selection: Selection) => void): void =>
  fc.assert(fc.property(randomIndex, randomSelection, check), { numRuns: 200 })

/** What the invented world makes of a place in some sentences: AAA speaks, the club implies BBB. */
const relationIn = (indexed: StatementIndex, code: string, sentences: readonly number[]) => {
  if (code === 'AAA') return 'speaker'
  const here = indexed.mentions.filter(({ sentence }) => sentence && sentences.includes(sentence))
  const named = here.filter(({ kind, entity }) => kind === 'place' && entity === code)
  const isInConflict = ({ position }: CountedMention): boolean =>
    here.some(
      ({ kind, position: outer }) =>
        kind === 'conflict' && outer.start <= position.start && outer.end >= position.end,
    )
  if (named.length > 0) return named.every(isInConflict) ? 'conflict' : 'named'
  if (code === 'BBB' && here.some(({ entity }) => entity === 'club')) return 'implied'
  return code === 'DDD' && here.some(({ entity }) => entity === 'fair-1') ? 'member' : null
}

describe('a slow recount from the mentions', () => {
  it('finds the counts of themes, and of themes with partners', () => {
    forAll((indexed, selection) => {
      const view = themeView(indexed, selection, matching(indexed, selection))
      view.rows.forEach((row, index) => {
        const isHit = ({ kind, entity }: CountedMention): boolean => kind === 'theme' && entity === row.id
        const hits = indexed.mentions.filter(isHit).map(({ sentence }) => sentence ?? 0)
        expect(row.mentions).toEqual(counted(indexed, selection, hits, 'theme'))
        const sentences = sentencesWith(indexed, isHit)
        expect(row.sentences).toEqual(counted(indexed, selection, sentences, 'theme'))
        view.partners.forEach(({ id }, column) => {
          const theirs = naming(indexed, ...(id === 'fair-members' ? [id, 'fair-1'] : [id]))
          const both = sentences.filter((number) => theirs.includes(number))
          expect(view.shared[index]?.[column]).toEqual(counted(indexed, selection, both, 'theme'))
        })
      })
    })
  })

  it('finds the counts of forums and of initiatives, which their forums bring along', () => {
    forAll((indexed, selection) => {
      const match = matching(indexed, selection)
      const { entries, undated } = timelineView(indexed, selection, match)
      for (const { id, ...entry } of [...entries, ...undated])
        expect(entry).toMatchObject(counted(indexed, selection, naming(indexed, id), 'forum'))
      expect(undated.map(({ id }) => id)).toEqual(naming(indexed, 'parley').length > 0 ? ['parley'] : [])
      for (const { id, ...row } of initiativeView(indexed, selection, match)) {
        const sentences = naming(indexed, ...(id === 'plan' ? ['plan', 'fair-1'] : [id]))
        expect(row).toMatchObject(counted(indexed, selection, sentences, 'initiative'))
      }
    })
  })

  it('finds what every place of the map is, what it shows and how often it is named or reached', () => {
    forAll((indexed, selection) => {
      const all = indexed.sentences.map((_, index) => index + 1)
      const left = all.filter((number) => slowlyMatches(indexed, selection, number, 'partner'))
      for (const place of mapView(indexed, selection, matching(indexed, selection)).places.values()) {
        const { code, relation, shown } = place
        if (relation === 'contested') {
          expect(code).toBe('DDD')
          expect(place).toMatchObject(counted(indexed, selection, naming(indexed, 'club'), 'partner'))
          continue
        }
        expect(relation).toBe(relationIn(indexed, code, all))
        const reaching = code === 'BBB' ? ['club'] : code === 'DDD' ? ['fair-1'] : []
        const isReached = relation === 'implied' || relation === 'member'
        const sentences = naming(indexed, ...(isReached ? reaching : [code]))
        const counts = counted(indexed, selection, sentences, 'partner')
        expect(place).toMatchObject(counts)
        const isOther = ({ dimension }: { dimension: Dimension }): boolean => dimension !== 'partner'
        const isNarrowed = summaryView(indexed, selection, matching(indexed, selection)).chips.some(isOther)
        expect(place.label).toMatch(
          isNarrowed
            ? new RegExp(`, ${counts.matching} of ${counts.total} sentences?$`)
            : new RegExp(`[a-z], ${counts.total} sentences?$`),
        )
        const drawn = relationIn(indexed, code, left)
        expect(shown).toBe(drawn === 'member' && !place.isChosen ? null : drawn)
      }
    })
  })

  it('finds the numbers of the map’s header, of the group chips and of the venues', () => {
    forAll((indexed, selection) => {
      const view = mapView(indexed, selection, matching(indexed, selection))
      const left = indexed.sentences
        .map((_, index) => index + 1)
        .filter((number) => slowlyMatches(indexed, selection, number, 'partner'))
      const relations = ['BBB', 'CCC', 'DDD'].map((code) => relationIn(indexed, code, left))
      const count = (relation: string): number => relations.filter((one) => one === relation).length
      const entities = indexed.mentions
        .filter(({ kind, sentence }) => kind === 'conflict' && left.includes(sentence ?? 0))
        .map(({ entity }) => entity)
      const conflicts = new Set(entities).size
      // BBB in a war of its own and in one with CCC is one place.
      const involved = ['BBB', 'CCC'].filter((code) => entities.some((one) => one.includes(code))).length
      const words = [
        `${count('named')} ${count('named') === 1 ? 'country' : 'countries'} named`,
        ...(count('implied') > 0 ? [`${count('implied')} implied through 1 group`] : []),
        ...(conflicts > 0
          ? [
              `${conflicts} conflict${conflicts === 1 ? '' : 's'} (${involved} place${involved === 1 ? '' : 's'})`,
            ]
          : []),
      ]
      const isAnyMarked = ['BBB', 'CCC', 'DDD'].some((code) => {
        const relation = relationIn(
          indexed,
          code,
          indexed.sentences.map((_, index) => index + 1),
        )
        return relation !== null && relation !== 'member'
      })
      if (isAnyMarked || indexed.mentions.some(({ kind }) => kind === 'conflict'))
        expect(view.header).toBe(words.join(', '))
      else expect(view.header).toMatch(/^The text names no (?:other )?country$/)
      for (const { id, ...chip } of view.groups) {
        const sentences = naming(indexed, ...(id === 'fair-members' ? [id, 'fair-1'] : [id]))
        expect(chip).toMatchObject(counted(indexed, selection, sentences, 'partner'))
      }
      const held = naming(indexed, 'fair-1', 'talks-1')
      for (const { isLit } of view.venues) expect(isLit).toBe(counted(indexed, selection, held).matching > 0)
    })
  })

  it('finds what is said of the whole, and what each way out of no match brings back', () => {
    forAll((indexed, selection) => {
      const { matching: found, waysOut } = summaryView(indexed, selection, matching(indexed, selection))
      const all = indexed.sentences.map((_, index) => index + 1)
      expect(found).toBe(counted(indexed, selection, all).matching)
      for (const { dimension, returning } of waysOut)
        expect(returning).toBe(counted(indexed, selection, all, dimension).matching)
    })
  })
})
