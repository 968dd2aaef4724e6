import { say, sayList } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { nameInSentence } from './nameInSentence.ts'
import { namesOf } from './namesOf.ts'
import { sayFullDate } from './sayDates.ts'

type Kind = StatementMetadata['kind']

/** Kinds by which countries speak for themselves; of another kind a country is no author. */
const ofIssuers: ReadonlySet<Kind> = new Set([
  null,
  'statement',
  'joint-statement',
  'communique',
  'press-release',
  'policy-paper',
  'letter',
])

/** A message tells kinds apart by words that have no hyphen. */
const kindKey = (kind: Kind): string => (kind ?? 'statement').replaceAll('-', '_')

/** What the statement is: in its own word, "Joint communiqué", or that of its kind, "Report of remarks". */
export function sayKind({ kind, wording }: Pick<StatementMetadata, 'kind' | 'wording'>): string {
  return wording && ofIssuers.has(kind) ? wording : say('header.kind', { kind: kindKey(kind) })
}

/** The issuers it is attributed to: "Chile and Portugal"; null where a person speaks, or the kind has another author. */
const sayIssuers = (indexed: StatementIndex): string | null => {
  const { kind, speaker, issuers } = indexed.statement.metadata
  if (issuers.length === 0 || !ofIssuers.has(kind)) return null
  if (speaker && kind !== 'joint-statement') return null
  return sayList(
    issuers.map((code) =>
      nameInSentence({ kind: 'place', id: code }, namesOf(indexed).full('partner', code)),
    ),
  )
}

/** Who it is by, with the kind; `isFull` for the role beside the name. */
const sayAuthor = (indexed: StatementIndex, isFull: boolean): string => {
  const { metadata } = indexed.statement
  const { speaker, wording } = metadata
  const kind = kindKey(metadata.kind)
  const names = sayIssuers(indexed)
  if (names && wording) return say('attribution.worded', { wording, names })
  if (names) return say('attribution.of', { kind, names })
  const name = speaker?.name ?? speaker?.role
  if (!name) return sayKind(metadata)
  if (isFull && speaker?.name && speaker.role) return say('header.by', { kind, name, role: speaker.role })
  return say(isFull ? 'header.byName' : 'attribution.by', { kind, name })
}

/** "Report of remarks by Wang Yi, Foreign Minister of China", "Joint communiqué of Chile and Portugal". */
export function sayBy(indexed: StatementIndex): string {
  return sayAuthor(indexed, true)
}

/** The same as briefly as a quotation is attributed, without its date: "Report of Wang Yi’s remarks". */
export function sayWork(indexed: StatementIndex): string {
  return sayAuthor(indexed, false)
}

/** What a quotation is from: "Report of Wang Yi’s remarks, 9 January 2024", as far as it is known. */
export function saySource(indexed: StatementIndex): string {
  const { date } = indexed.statement.metadata
  const what = sayWork(indexed)
  return date ? say('attribution.dated', { what, day: sayFullDate(date) }) : what
}

/** The same with the sentence: "Report of Wang Yi’s remarks, 9 January 2024, sentence 11". */
export function sayAttribution(indexed: StatementIndex, sentence: number): string {
  return say('attribution.sentence', { source: saySource(indexed), sentence })
}
