import type { Statement, StatementMetadata } from '#statement/statement.ts'
import type { KeptStatement } from './keptStatement.ts'

type Field = keyof Statement['origins']
type Told = Pick<Statement, 'metadata' | 'origins'>

const entered = ({ origins }: Told, field: Field): boolean => origins[field]?.by === 'entered'

const speakerOf = (name: string | null, role: string | null): StatementMetadata['speaker'] =>
  name === null && role === null ? null : { name, role }

/** What a person entered before stands where nobody entered anything since. */
const joinMetadata = (before: Statement, now: Statement): Told => {
  const source = (field: Field): Statement => (entered(before, field) && !entered(now, field) ? before : now)
  const of = <Key extends Field & keyof StatementMetadata>(field: Key): StatementMetadata[Key] =>
    source(field).metadata[field]
  const metadata: StatementMetadata = {
    id: now.metadata.id,
    kind: of('kind'),
    wording: source('kind').metadata.wording,
    title: of('title'),
    kicker: of('kicker'),
    speaker: speakerOf(
      source('speaker').metadata.speaker?.name ?? null,
      source('role').metadata.speaker?.role ?? null,
    ),
    issuers: of('issuers'),
    date: of('date'),
    place: of('place'),
    occasion: of('occasion'),
    language: of('language'),
  }
  const fields = Object.keys(now.origins) as Field[]
  const origins = Object.fromEntries(fields.map((field) => [field, source(field).origins[field]]))
  return { metadata, origins: origins as unknown as Statement['origins'] }
}

/**
 * A text that is read again, joined to what is kept of it: the same text is the same statement, and nothing that a
 * person did to it is lost. What was read is the newer; what a person entered stands unless it was entered anew.
 *
 * @param joinHistory what a person did, of what was done before and what comes with the newer
 */
export function joinKept<History>(
  before: KeptStatement<History>,
  now: KeptStatement<History>,
  joinHistory: (before: History, now: History) => History,
): KeptStatement<History> {
  return {
    ...now,
    extracted: { ...now.extracted, ...joinMetadata(before.extracted, now.extracted) },
    history: joinHistory(before.history, now.history),
    openedAt: Math.max(before.openedAt, now.openedAt),
  }
}
