import type { DoubtfulMention, Mention, Statement } from '#statement/statement.ts'

/** One mention as `--spans` prints it; a conflict is printed as the theme it is about. */
const spanRecord = (mention: Mention | DoubtfulMention): object => {
  const { kind, entity, reading, position, quote } = mention
  return {
    ...position,
    exact: quote.exact,
    kind: kind === 'conflict' ? 'theme' : kind,
    id: entity,
    reading,
    ...('reason' in mention ? { doubtful: true, reason: mention.reason } : {}),
  }
}

/** Every mention that is read, in order of start, longer first; with `isWithDoubtful` also those not counted. */
export function spanRecords({ mentions, doubtful }: Statement, isWithDoubtful: boolean): readonly object[] {
  return [...mentions, ...(isWithDoubtful ? doubtful : [])]
    .sort((one, other) => one.position.start - other.position.start || other.position.end - one.position.end)
    .map(spanRecord)
}
