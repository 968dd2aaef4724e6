import type { Lead } from '#deck/deck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { unique } from '#reading/unique.ts'
import { matching, sentencesOf } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { initiativeView } from '#views/panels/initiativeView.ts'
import { mapView } from '#views/panels/mapView.ts'
import { impliedThrough } from '#views/words/impliedThrough.ts'
import { sayPartner } from '#views/words/sayPartner.ts'
import { presenceOf } from '#views/words/subject.ts'
import { alongside } from './alongside.ts'
import type { InitiativeFacts, PartnerFacts } from './headlines.ts'
import { leadFor } from './leadFor.ts'

/** What a deck is composed from. */
export interface DeckFacts {
  readonly partners: PartnerFacts
  /** Sentence that names most of the partners, the first of several. */
  readonly sentence: number | null
  readonly initiatives: readonly {
    readonly id: string
    readonly facts: InitiativeFacts
    /** Sentence to quote: the first that names it, else the first that names its forum. */
    readonly sentence: number
    readonly lead: Lead
  }[]
  readonly conflicts: {
    /** First wording of each conflict in the text. */
    readonly wordings: readonly string[]
    readonly places: readonly string[]
    readonly sentences: readonly number[]
  }
}

const partnerFacts = (indexed: StatementIndex): Pick<DeckFacts, 'partners' | 'sentence'> => {
  const { places } = mapView(indexed, everything, matching(indexed, everything))
  const firstNaming = (code: string): number =>
    indexed.evidence.partner.get(code)?.find(({ via }) => via === null)?.mention ?? 0
  const named = [...places.values()]
    .filter(({ relation }) => relation === 'named')
    .sort((one, other) => other.total - one.total || firstNaming(one.code) - firstNaming(other.code))
  const implied = [...places.values()].filter(({ relation }) => relation === 'implied')
  const codes = new Set(named.map(({ code }) => code))
  const counts = new Map<number, Set<string>>()
  const groupNames: string[] = []
  for (const { kind, entity, sentence } of indexed.mentions) {
    const isGroup = kind === 'group' || kind === 'org'
    if (isGroup) groupNames.push(sayPartner(indexed, entity))
    if (sentence === null || !(isGroup || (kind === 'place' && codes.has(entity)))) continue
    counts.set(sentence, (counts.get(sentence) ?? new Set()).add(entity))
  }
  // A country weighs more than a group: the quote is to show who is named.
  const weight = (entities: ReadonlySet<string>): number =>
    [...entities].reduce((sum, entity) => sum + (codes.has(entity) ? 100 : 1), 0)
  const [best] = [...counts].sort(([, one], [, other]) => weight(other) - weight(one))
  const through = impliedThrough(
    indexed,
    implied.map(({ code }) => code),
  ).map((id) => sayPartner(indexed, id))
  return {
    partners: {
      named: named.map(({ code }) => sayPartner(indexed, code)),
      implied: implied.length,
      through,
      groups: unique(groupNames),
      isOther: indexed.statement.metadata.issuers.some(
        (code) => presenceOf(indexed, { kind: 'place', id: code }) === 'named',
      ),
      isApart: [...places.values()].some(({ relation }) => relation === 'conflict'),
    },
    sentence: best?.[0] ?? null,
  }
}

const initiativeFacts = (indexed: StatementIndex, id: string): DeckFacts['initiatives'][number] => {
  const evidence = indexed.evidence.initiative.get(id) ?? []
  const naming = sentencesOf(evidence.filter(({ via }) => via === null))
  const named = new Set(naming)
  const through = sentencesOf(evidence.filter(({ via }) => via !== null)).filter(
    (sentence) => !named.has(sentence),
  )
  const { conflicts, partners, groups, sharing, isSpeakerNamed } = alongside(indexed, naming)
  return {
    id,
    facts: {
      named: naming.length,
      throughForum: through.length,
      forums: unique(evidence.flatMap(({ via }) => (via?.kind === 'forum' ? [via.id] : []))).length,
      conflicts,
      partners,
      groups,
      sharing,
      isSpeakerNamed,
    },
    sentence: naming[0] ?? through[0] ?? 1,
    lead: leadFor(indexed, [...naming, ...through]),
  }
}

const conflictFacts = ({ mentions }: StatementIndex): DeckFacts['conflicts'] => {
  const conflicts = mentions.filter(({ kind }) => kind === 'conflict')
  const wordings = new Map<string, string>()
  for (const { entity, quote } of conflicts) if (!wordings.has(entity)) wordings.set(entity, quote.exact)
  return {
    wordings: [...wordings.values()],
    places: unique(conflicts.flatMap(({ entity }) => entity.split('+'))),
    sentences: unique(conflicts.flatMap(({ sentence }) => sentence ?? [])),
  }
}

/** Collects what the headlines of a deck are made from; each fact is a count of verified spans. */
export function deckFacts(indexed: StatementIndex): DeckFacts {
  const initiatives = initiativeView(indexed, everything, matching(indexed, everything))
  return {
    ...partnerFacts(indexed),
    initiatives: initiatives.map(({ id }) => initiativeFacts(indexed, id)),
    conflicts: conflictFacts(indexed),
  }
}
