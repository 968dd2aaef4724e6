import type { Group } from '#knowledge/knowledge.ts'
import { membersAt } from '#knowledge/membersAt.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Statement } from '#statement/statement.ts'
import type { SeriesStatement, SeriesValue } from '#views/series/seriesColumns.ts'
import { type SeriesPart, seriesStatement } from '#views/series/seriesPart.ts'
import type { MentionColumns, NamedValue, ReadTables, StatementRow } from './readTables.ts'

/** An index of a statement of which only its head is known. */
const headIndex = (row: StatementRow, first: string, knowledge: WrittenKnowledge): StatementIndex => {
  const { id, kind, title, speaker, issuers, date } = row
  const statement: Statement = {
    metadata: {
      id,
      kind,
      title,
      speaker,
      issuers,
      date: date && { ...date, candidates: [] },
      wording: null,
      kicker: null,
      place: null,
      occasion: null,
      language: 'en',
    },
    origins: {} as Statement['origins'],
    extractor: null,
    text: first,
    paragraphs: [],
    sentences: first === '' ? [] : [{ start: 0, end: first.length, paragraph: 0 }],
    mentions: [],
    doubtful: [],
    furniture: [],
    definitions: [],
    corrections: [],
    ownEntities: [],
    ownTerms: [],
  }
  return {
    statement,
    knowledge,
    sentences: statement.sentences,
    mentions: [],
    headings: [],
    unverified: [],
    evidence: { initiative: new Map(), partner: new Map(), forum: new Map(), theme: new Map() },
    forums: new Map(),
    groups: new Map(),
  }
}

/** Numbers of mentions, those of each statement together, in the order of their table; where each statement begins. */
const byStatement = ({ length, statement }: MentionColumns, statements: number) => {
  const starts = new Uint32Array(statements + 1)
  for (let at = 0; at < length; at += 1) {
    const next = (statement[at] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let s = 0; s < statements; s += 1) starts[s + 1] = (starts[s + 1] ?? 0) + (starts[s] ?? 0)
  const free = starts.slice()
  const order = new Uint32Array(length)
  for (let at = 0; at < length; at += 1) {
    const s = statement[at] ?? 0
    const place = free[s] ?? 0
    order[place] = at
    free[s] = place + 1
  }
  return { starts, order }
}

/** What a statement names or reaches so far. */
interface Entry {
  readonly value: SeriesValue
  mentions: number
  first: number
  /** Number of the mention that first names or reaches it. */
  readonly at: number
}

/** Gives for places that only a group holds the same value each time. */
const placeValues = ({ places }: WrittenKnowledge): ((code: string) => SeriesValue) => {
  const values = new Map<string, SeriesValue>(
    places.places.map(({ code, name }) => [code, { kind: 'place', id: code, name }]),
  )
  return (code) => values.get(code) ?? { kind: 'place', id: code, name: code }
}

/**
 * Counts what each statement of some tables names, as `seriesPart` counts a statement that is indexed: places that a
 * closed group holds at the date are reached, issuers are not.
 */
export function* seriesParts(
  { statements, sentences, firstSentences, values, mentions, exacts }: ReadTables,
  knowledge: WrittenKnowledge,
): Generator<SeriesPart> {
  const { starts, order } = byStatement(mentions, statements.length)
  const groups = new Map(knowledge.groups.groups.map((group): [string, Group] => [group.id, group]))
  const placeOf = placeValues(knowledge)
  const named = values as readonly SeriesValue[]
  const valueNamed = (mention: number): SeriesValue => {
    const value = values[mentions.value[mention] ?? 0] as NamedValue
    return value.name === null
      ? { ...value, name: exacts.get(mention) ?? value.id }
      : (named[mentions.value[mention] ?? 0] as SeriesValue)
  }
  const entriesOf = ({ issuers, date }: StatementRow, own: Uint32Array): readonly Entry[] => {
    const entries = new Map<number, Entry>()
    const reached = new Map<string, Entry>()
    const codes = new Set<string>()
    for (const mention of own) {
      const number = mentions.value[mention] ?? 0
      const known = entries.get(number)
      if (known) {
        known.mentions += 1
        continue
      }
      const first = mentions.sentence[mention] ?? 0
      const value = valueNamed(mention)
      entries.set(number, { value, mentions: 1, first, at: mention })
      if (value.kind === 'place') codes.add(value.id)
      const group = value.kind === 'group' ? groups.get(value.id) : undefined
      if (group?.extent !== 'closed') continue
      for (const code of membersAt(group, date, issuers).members)
        if (!issuers.includes(code) && !reached.has(code))
          reached.set(code, { value: placeOf(code), mentions: 0, first, at: mention })
    }
    const onlyReached = [...reached].flatMap(([code, entry]) => (codes.has(code) ? [] : [entry]))
    return [...entries.values(), ...onlyReached].sort((one, other) => one.at - other.at)
  }
  for (const [s, row] of statements.entries()) {
    const entries = entriesOf(row, order.subarray(starts[s], starts[s + 1]))
    const head = seriesStatement(headIndex(row, firstSentences.get(s) ?? '', knowledge))
    const statement: SeriesStatement = { ...head, words: row.words, sentences: sentences[s] ?? 0 }
    yield {
      statement,
      values: entries.map(({ value }) => value),
      mentions: entries.map(({ mentions: count }) => count),
      first: entries.map(({ first }) => first),
    }
  }
}
