import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Span } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Guess } from './guess.ts'
import { styles } from './officeWords.ts'
import { readNamed } from './readNamed.ts'
import { readPerson } from './readPerson.ts'

/** Who a record lets speak, by the label before the words. */
export interface Label {
  readonly name: Guess<string> | null
  readonly role: Guess<string> | null
  readonly issuer: Guess<CountryCode> | null
}

/** "Mr. Okello (Kenya):", "Ms. Lund (Norway) (spoke in French):" */
const record =
  /^(?:The )?((?:\p{Lu}[\p{L}.'-]* ){0,5}\p{Lu}[\p{L}.'-]* ?)\(([^()]{2,60})\)(?: ?\([^()]{2,60}\))?(?:,[^:]{1,60})?:\s/u
/** "President of Peru Ada Lund:" */
const transcript = /^(\p{Lu}[^:.()?!]{4,90}):\s/u

const longestLabel = 160

/**
 * The label of the one who speaks in a text, read from the first paragraphs that have one; null where none has, and
 * where several speak.
 *
 * @param paragraphs of the body in order
 */
export function readLabels(
  text: string,
  paragraphs: readonly Span[],
  knowledge: WrittenKnowledge,
): Label | null {
  const labels = new Map<string, Label>()
  for (const { start, end } of paragraphs) {
    const words = text
      .slice(start, Math.min(end, start + longestLabel))
      .replace(/\s/g, ' ')
      .replace(/[’‘]/g, "'")
    const label = ofRecord(text, start, words, knowledge) ?? ofTranscript(text, start, words, knowledge)
    if (label) labels.set(`${label.name?.value}${label.issuer?.value}`, label)
    if (labels.size > 1) return null
  }
  return [...labels.values()][0] ?? null
}

const guess = (words: string, { start, end }: Span, offset: number): Guess<string> => ({
  value: words.slice(start, end),
  from: { start: offset + start, end: offset + end },
})

const ofRecord = (text: string, offset: number, words: string, knowledge: WrittenKnowledge): Label | null => {
  const match = record.exec(words)
  if (!match) return null
  const [, person = '', within = ''] = match
  const style = styles.exec(person)?.[0].length ?? 0
  const at = words.indexOf('(') + 1
  const [state, ...more] = readNamed(
    text,
    { start: offset + at, end: offset + at + within.length },
    knowledge,
  )
  if (style === 0 || !state || more.length > 0 || state.reading === 'demonym') return null
  const start = words.indexOf(person) + style
  return {
    name: guess(words, { start, end: start + person.slice(style).trimEnd().length }, offset),
    role: null,
    issuer: { value: state.code, from: { start: state.start, end: state.end } },
  }
}

const ofTranscript = (
  text: string,
  offset: number,
  words: string,
  knowledge: WrittenKnowledge,
): Label | null => {
  const match = transcript.exec(words)
  if (!match) return null
  const said = match[1] as string
  const states = readNamed(text, { start: offset, end: offset + said.length }, knowledge)
  const local = states.map(({ start, end }) => ({ start: start - offset, end: end - offset }))
  const { name, role } = readPerson(said, local)
  const [state, ...more] = states
  if (!name || !role || !state || more.length > 0) return null
  return {
    name: guess(words, name, offset),
    role: guess(words, role, offset),
    issuer: { value: state.code, from: { start: state.start, end: state.end } },
  }
}
