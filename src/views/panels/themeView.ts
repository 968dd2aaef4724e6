import { say } from '#messages/say.ts'
import { isSpeaker } from '#reading/isSpeaker.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { countAmong, countSentences, isMatch, type Matching, sentencesOf } from '#selection/matching.ts'
import { isChosen, isFiltered, type Selection } from '#selection/selection.ts'
import { byName } from '#views/words/byName.ts'
import { lazily } from '#views/words/lazily.ts'
import { namesOf } from '#views/words/namesOf.ts'

/** One hit of a theme term, placed in the text. */
export interface ThemeHit {
  readonly mention: number
  readonly sentence: number
  /** Where in the statement's body it falls, from 0 at its first character to 1 at its last. */
  readonly position: number
  readonly isMatch: boolean
}

/** What is counted: hits of a theme's terms, or distinct sentences that have one. */
export type ThemeUnit = 'mentions' | 'sentences'

/** A theme with both its counts. */
export interface ThemeRow {
  readonly id: string
  readonly name: string
  readonly mentions: { readonly matching: number; readonly total: number }
  readonly sentences: { readonly matching: number; readonly total: number }
  readonly hits: readonly ThemeHit[]
  readonly isChosen: boolean
}

/** A term of a theme with how often it was hit. */
export interface TermCount {
  readonly term: string
  readonly hits: number
}

/** A partner whose sentences are compared with those of the themes. */
export interface ThemePartner {
  readonly id: string
  readonly name: string
}

/** Numbers and words of the theme charts. */
export interface ThemeView {
  readonly rows: readonly ThemeRow[]
  /** Sentences as parts of the body, with whether each matches; for reading through the text. */
  readonly stretches: readonly {
    readonly from: number
    readonly to: number
    readonly isMatch: boolean
  }[]
  readonly partners: readonly ThemePartner[]
  /** `shared[row][column]`: distinct matching sentences that have the theme and name the partner. */
  readonly shared: readonly (readonly { readonly matching: number; readonly total: number }[])[]
  /** Whether anything but a theme is chosen: themes alone leave every bar whole. */
  readonly isFiltered: boolean
}

/** "Development, 2 of 9 mentions" */
export function sayTheme(row: ThemeRow, unit: ThemeUnit): string {
  return say(unit === 'mentions' ? 'theme.mentions' : 'theme.sentences', { name: row.name, ...row[unit] })
}

/** Terms of a theme that were hit, most frequent first, counted without regard to case. */
export function termCounts(indexed: StatementIndex, theme: string): readonly TermCount[] {
  const counts = new Map<string, number>()
  for (const { mention } of indexed.evidence.theme.get(theme) ?? []) {
    const term = (indexed.mentions[mention]?.quote.exact ?? '').toLowerCase().replace(/\s+/g, ' ')
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return [...counts]
    .map(([term, hits]) => ({ term, hits }))
    .sort((one, other) => other.hits - one.hits || byName(one.term, other.term))
}

/** Sentences as the map counts them: those that name a country, or name or reach a group. */
const countedSentences = (
  { groups }: StatementIndex,
  id: string,
  evidence: readonly Evidence[],
): Set<number> => new Set(sentencesOf(groups.has(id) ? evidence : evidence.filter(({ via }) => via === null)))

/** Partners in the order of their first naming; speakers, who are in every sentence, are left out. */
const partnersOf = (indexed: StatementIndex): { partner: ThemePartner; sentences: Set<number> }[] =>
  [...indexed.evidence.partner]
    .filter(([id, evidence]) => {
      const isNamed = evidence.some(({ via }) => via === null) || indexed.groups.has(id)
      return isNamed && !isSpeaker(indexed, id)
    })
    .sort(([, one], [, other]) => (one[0]?.mention ?? 0) - (other[0]?.mention ?? 0))
    .map(([id, evidence]) => ({
      partner: { id, name: namesOf(indexed).short('partner', id) },
      sentences: countedSentences(indexed, id, evidence),
    }))

/** The charts as far as they do not depend on what is chosen. */
const charted = perIndex((indexed) => {
  const first = indexed.sentences[0]?.start ?? 0
  const last = indexed.sentences[indexed.sentences.length - 1]?.end ?? 1
  const place = (offset: number): number => (offset - first) / (last - first)
  const partners = lazily(() => partnersOf(indexed))
  const themes = (indexed.knowledge.themes?.themes ?? []).flatMap(({ id, name }) => {
    const evidence = indexed.evidence.theme.get(id)
    if (!evidence) return []
    return [
      {
        id,
        name,
        evidence,
        hits: evidence.map(({ sentence }) => sentence),
        position: ({ mention }: Evidence) => place(indexed.mentions[mention]?.position.start ?? first),
        /** Sentences shared with each partner. */
        shared: lazily(() => {
          const sentences = sentencesOf(evidence)
          return partners().map((partner) => sentences.filter((number) => partner.sentences.has(number)))
        }),
      },
    ]
  })
  return {
    themes,
    partners: lazily(() => partners().map(({ partner }) => partner)),
    stretches: lazily(() =>
      indexed.sentences.map(({ start, end }) => ({ from: place(start), to: place(end) })),
    ),
  }
})

/**
 * Themes in the order of the knowledge; one the statement has no hit of is left out, whatever is filtered.
 * Every filter counts but that on themes. What only one of the charts draws, place by place, is made when it is
 * asked for: `hits`, `stretches`, `partners` and `shared`.
 */
export function themeView(indexed: StatementIndex, selection: Selection, match: Matching): ThemeView {
  const { themes, partners, stretches } = charted(indexed)
  const isLit = (sentence: number): boolean => isMatch(match, sentence, 'theme')
  const rows = themes.map(({ id, name, evidence, hits, position }): ThemeRow => {
    const places = lazily(() =>
      evidence.map((hit) => ({
        mention: hit.mention,
        sentence: hit.sentence,
        position: position(hit),
        isMatch: isLit(hit.sentence),
      })),
    )
    return {
      id,
      name,
      mentions: { matching: countAmong(match, hits, 'theme'), total: hits.length },
      sentences: countSentences(match, evidence, 'theme'),
      get hits() {
        return places()
      },
      isChosen: isChosen(selection, 'theme', id),
    }
  })
  const drawnStretches = lazily(() =>
    stretches().map((stretch, index) => ({ ...stretch, isMatch: isLit(index + 1) })),
  )
  const matrix = lazily(() =>
    themes.map(({ shared }) =>
      shared().map((both) => ({ matching: countAmong(match, both, 'theme'), total: both.length })),
    ),
  )
  return {
    rows,
    get stretches() {
      return drawnStretches()
    },
    get partners() {
      return partners()
    },
    get shared() {
      return matrix()
    },
    isFiltered: isFiltered(selection, 'theme'),
  }
}
