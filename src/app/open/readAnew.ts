import { extractorVersion } from '#statement/extractorVersion.ts'
import type { Statement, StatementMetadata } from '#statement/statement.ts'
import type { ReadingEnd, ReadStatement } from '#worker/readingMessage.ts'

/** Whether older rules read it. What another program read stands as it is. */
export function isOutdated({ extractor }: Statement): boolean {
  return extractor !== null && extractor < extractorVersion
}

/** What was stated with the text or entered by a person, and so is not guessed again. */
const certain = ({ metadata, origins }: Statement): Partial<StatementMetadata> => {
  const isCertain = (field: keyof Statement['origins']): boolean => {
    const by = origins[field]?.by
    return by === 'entered' || by === 'stated'
  }
  const { kind, wording, title, kicker, speaker, issuers, date, place, occasion, language } = metadata
  return {
    ...(isCertain('kind') && { kind, wording }),
    ...(isCertain('title') && { title }),
    ...(isCertain('kicker') && { kicker }),
    ...((isCertain('speaker') || isCertain('role')) && { speaker }),
    ...(isCertain('issuers') && { issuers }),
    ...(isCertain('date') && { date }),
    ...(isCertain('place') && { place }),
    ...(isCertain('occasion') && { occasion }),
    ...(isCertain('language') && { language }),
  }
}

/** Where a field that was certain before is from, it still is. */
const withOrigins = (statement: Statement, before: Statement['origins']): Statement => ({
  ...statement,
  origins: Object.fromEntries(
    Object.entries(statement.origins).map(([field, origin]) => {
      const known = before[field as keyof typeof before]
      return [field, known?.by === 'entered' || known?.by === 'stated' ? known : origin]
    }),
  ) as unknown as Statement['origins'],
})

/**
 * Reads a kept statement by today's rules. What a person did to it lies on top of it and is not touched here.
 *
 * @param read has a text read, given what is certain about it
 * @returns null where it could not be read: what is kept stands
 */
export async function readAnew(
  extracted: Statement,
  read: (text: string, entered: Partial<StatementMetadata>) => Promise<ReadingEnd | null>,
): Promise<Pick<ReadStatement, 'statement' | 'knowledge'> | null> {
  const end = await read(extracted.text, certain(extracted))
  if (end?.kind !== 'read') return null
  const { statement, knowledge } = end.read
  return { statement: withOrigins(statement, extracted.origins), knowledge }
}
