import { sayList } from '#messages/say.ts'
import { sayOpen } from '#messages/sayOpen.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import type { DoubtfulMention } from '#statement/statement.ts'
import { mapView } from '#views/panels/mapView.ts'
import { namesOf } from '#views/words/namesOf.ts'

/** A doubtful mention, with what it may stand for. */
export interface DoubtfulRow {
  /** The words as they stand. */
  readonly words: string
  /** "Georgia, or another" */
  readonly meanings: string
  /** "sentence 10" */
  readonly where: string
  readonly start: number
}

/** What was found in a text. */
export interface FoundView {
  /** "12 sentences. 6 countries named, 28 implied through 2 groups. 4 forums, 14 theme mentions." */
  readonly found: string
  /** "2 mentions are not counted until you accept them in the text:"; null where none is doubtful. */
  readonly doubtful: string | null
  readonly rows: readonly DoubtfulRow[]
}

/** Name of what a doubtful mention may stand for; one that the knowledge does not list is called by its own words. */
const nameOf = (indexed: StatementIndex, { kind, quote }: DoubtfulMention, id: string): string => {
  const names = namesOf(indexed)
  const parts = kind === 'conflict' ? id.split('+') : [id]
  const dimension = kind === 'forum' || kind === 'initiative' || kind === 'theme' ? kind : 'partner'
  return sayList(
    parts.map((part) => {
      const name = names.full(dimension, part)
      return name === part ? quote.exact : name
    }),
  )
}

const meaningsOf = (indexed: StatementIndex, mention: DoubtfulMention): string => {
  const { entity, alternatives, reason } = mention
  const [name = '', ...others] = [entity, ...alternatives].map((id) => nameOf(indexed, mention, id))
  if (others.length > 0)
    return sayOpen('found.either', { first: name, others: sayList(others, 'disjunction') })
  return sayOpen('found.orOther', { name, reason })
}

/** Says what was found, so that whoever opened a text sees at once whether it was read as a text at all. */
export function foundView(indexed: StatementIndex): FoundView {
  const { statement } = indexed
  const { doubtful, sentences } = statement
  const map = mapView(indexed, everything, matching(indexed, everything))
  const themes = indexed.mentions.filter(({ kind }) => kind === 'theme').length
  return {
    found: sayOpen('found.all', {
      sentences: sentences.length,
      map: map.header,
      forums: indexed.evidence.forum.size,
      themes,
    }),
    doubtful: doubtful.length > 0 ? sayOpen('found.doubtful', { n: doubtful.length }) : null,
    rows: doubtful.map((mention) => {
      const { start } = mention.position
      const sentence = sentences.findIndex((one) => start >= one.start && start < one.end)
      return {
        words: mention.quote.exact,
        meanings: meaningsOf(indexed, mention),
        where: sentence < 0 ? sayOpen('found.heading') : sayOpen('about.sentence', { n: sentence + 1 }),
        start,
      }
    }),
  }
}
