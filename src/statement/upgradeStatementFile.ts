import type { Upgrade } from './upgrade.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is not the shape of version 1 stays as it is: the schema names its place. */
const metadataOfTwo = ({ issuer, date, speaker, ...rest }: Json): Json => ({
  ...rest,
  wording: null,
  speaker: isObject(speaker) ? { ...speaker, role: speaker.role === '' ? null : speaker.role } : speaker,
  issuers: issuer === null ? [] : [issuer],
  date: typeof date === 'string' ? { start: date, end: date, precision: 'day', candidates: [] } : date,
})

/** One issuer becomes a list, a day a date of its precision; nobody recorded where the metadata was from. */
const toVersionTwo: Upgrade = ({ metadata, ...file }) => ({
  ...file,
  metadata: isObject(metadata) ? metadataOfTwo(metadata) : metadata,
})

/**
 * How statement files of older versions are brought up to the current one: the first entry turns version 1
 * into version 2, and so on.
 *
 * Add an entry with every new version and never remove one: people keep their files.
 */
export const statementUpgrades: readonly Upgrade[] = [toVersionTwo]
