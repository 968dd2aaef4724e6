import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { StatementDate } from '#statement/dated.ts'
import type { ParagraphRole, Span, StatementKind } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import { fromCapitals, isInCapitals } from './fromCapitals.ts'
import { type Guess, spanOf } from './guess.ts'
import { headIssuers, senderOf } from './headIssuers.ts'
import { type HeadLine, headLines } from './headLines.ts'
import { personAsOwner, personOfLines, personOfTitle } from './headPerson.ts'
import { jointIssuers } from './jointIssuers.ts'
import { readDateline } from './readDateline.ts'
import { readKind, readOwnKind } from './readKind.ts'
import { readLabels } from './readLabels.ts'
import type { Layout } from './readLayout.ts'
import { type NamedState, readNamed } from './readNamed.ts'
import { isMeeting, readOccasion, readSession } from './readOccasion.ts'
import type { Person } from './readPerson.ts'
import { readWhen } from './readWhen.ts'
import { selfNaming } from './selfNaming.ts'
import { splitSentences } from './splitSentences.ts'
import { termIndex } from './termIndex.ts'

/** What a text says of itself, each value with the words that say it. */
export interface HeadGuesses {
  readonly kind: Guess<StatementKind> | null
  /** What a joint text calls itself, "Joint communiqué". */
  readonly wording: string | null
  readonly title: Guess<string> | null
  readonly kicker: Guess<string> | null
  readonly speaker: Guess<string> | null
  readonly role: Guess<string> | null
  readonly issuers: readonly Guess<CountryCode>[]
  readonly date: Guess<StatementDate> | null
  readonly place: Guess<string> | null
  readonly occasion: Guess<string> | null
  readonly paragraphs: readonly (Span & { readonly role: ParagraphRole })[]
  readonly dateline: Span | null
}

/** Sentences, and paragraphs, in which a text may say of itself who speaks, about. */
const mostSentences = 400
/** Sentences in which a text may say of itself when and where it is spoken. */
const firstSentences = 8
/** Code units of such a sentence that are read. */
const longestGreeting = 600

/** Paragraphs with their roles, the lines of a title as one. */
const withRoles = (
  paragraphs: readonly Span[],
  lines: readonly HeadLine[],
): readonly (Span & { readonly role: ParagraphRole })[] => {
  const headEnd = lines[lines.length - 1]?.end ?? -1
  return [
    ...lines.map(({ start, end, role }) => ({
      start,
      end,
      role: role === 'title' ? ('title' as const) : ('kicker' as const),
    })),
    ...paragraphs
      .filter(({ start }) => start >= headEnd)
      .map(({ start, end }) => ({ start, end, role: 'body' as const })),
  ]
}

/** Words of a report about what somebody said. */
const reports = /\b(?:said|told|presented|stressed)\b/

const isOf =
  (role: HeadLine['role']) =>
  (line: HeadLine): boolean =>
    line.role === role

/** Words of a line without the white space around them, as the text has them. */
const guessOf = (
  text: string,
  line: Span,
  span: Span,
  written = (words: string): string => words,
): Guess<string> => {
  const raw = text.slice(line.start + span.start, line.start + span.end)
  const start = line.start + span.start + raw.length - raw.trimStart().length
  const words = raw.trim()
  return { value: written(words.replace(/\s+/g, ' ')), from: { start, end: start + words.length } }
}

const wholeOf = (text: string, { start, end }: Span): Guess<string> =>
  guessOf(text, { start, end }, { start: 0, end: end - start })

const titlePerson = (words: string, kind: Span, states: readonly Span[]): Person => {
  const person = personOfTitle(words, kind.end, states)
  return person.name || person.role ? person : personAsOwner(words, kind.start)
}

/** Words in capitals within others, as titles set a name and an office. */
const capitals = /\p{Lu}{2,}(?:[ ,.'-]+\p{Lu}[\p{Lu}.]*){2,}/gu

/** What the head of a text says. */
export function guessHead(layout: Layout, knowledge: WrittenKnowledge): HeadGuesses {
  const { plain: text, paragraphs: spans } = layout
  const { abbreviations } = termIndex(knowledge)
  const written = (words: string): string =>
    isInCapitals(words) ? fromCapitals(words, abbreviations) : words
  const namedIn = (words: string): readonly NamedState[] =>
    readNamed(words.replace(capitals, written), { start: 0, end: words.length }, knowledge)
  const lines = headLines(text, spans, (words) => senderOf(words, namedIn(words)) !== null)
  const paragraphs = withRoles(spans, lines)
  const body = paragraphs.filter(({ role }) => role === 'body')
  const dateline = body[0] ? readDateline(text, body[0]) : null
  const sentences: Span[] = []
  for (const paragraph of body) {
    if (sentences.length >= mostSentences) break
    for (const sentence of splitSentences(text, paragraph)) sentences.push(sentence)
  }

  const title = lines.find(isOf('title')) ?? null
  const below = lines.find(({ role, words }) => role === 'other' && readKind(words, 0)?.from.start === 0)
  // Below a name of its own a text may say what it is and by whom: "Right of reply", "Statement by …".
  const told = title && (readKind(title.words, 0) ? title : (below ?? title))
  const kind = told && readKind(told.words, told.start)
  const states = told ? namedIn(told.words) : []
  const kindIn =
    told && kind ? { start: kind.from.start - told.start, end: kind.from.end - told.start } : null
  const isJoint = kind?.value === 'joint-statement'
  const byTitle = told && kindIn ? headIssuers(told.words, kindIn, states, isJoint, told.start) : []
  const label = readLabels(text, body.slice(0, mostSentences), knowledge)
  const person =
    told && kindIn && byTitle.length < 2
      ? titlePerson(written(told.words), kindIn, states)
      : { name: null, role: null }
  const isByNobody = byTitle.length === 0 && !person.name && !person.role && !isJoint
  const byLines = isByNobody ? personOfLines(lines, (words) => namedIn(words)) : null
  const bySender = lines.filter(isOf('sender')).flatMap((line) => {
    const state = senderOf(line.words, namedIn(line.words))
    return state
      ? [{ value: state.code, from: { start: line.start + state.start, end: line.start + state.end } }]
      : []
  })
  const byOffice = (byLines ? namedIn(byLines.role.line.words) : []).map(({ code, start, end }) => {
    const from = (byLines?.role.line.start ?? 0) + start
    return { value: code, from: { start: from, end: from + end - start } }
  })
  const stated = [
    byTitle,
    bySender.slice(0, 1),
    label?.issuer ? [label.issuer] : [],
    byOffice.slice(0, 1),
  ].find(({ length }) => length > 0)
  // A report tells of others.
  const own = stated || dateline ? null : byBody(text, sentences, knowledge)
  const issuers = stated ?? own?.issuers ?? []
  const { date, place } = readWhen(layout, lines, body, sentences.slice(0, firstSentences))
  const named =
    kind && issuers.length > 1 && (kind.value === 'communique' || kind.value === 'statement')
      ? { ...kind, value: 'joint-statement' as const }
      : kind
  const press = lines.find(
    ({ role, words }) => role === 'label' || (role === 'sender' && /press release/i.test(words)),
  )
  const guessIn = (found: { line: HeadLine; span: Span } | null | undefined): Guess<string> | null =>
    found ? guessOf(text, found.line, found.span, written) : null
  return {
    kind:
      (told === title ? named : null) ??
      (press && readKind(press.words, press.start)) ??
      named ??
      (dateline ? reportOf(text, sentences) : readOwnKind(text, sentences)),
    wording:
      named?.value === 'joint-statement' && told
        ? wordingOf(told.words.slice(named.from.start - told.start, named.from.end - told.start))
        : null,
    title: title && wholeOf(text, title),
    kicker: kickerOf(text, lines),
    speaker:
      told && person.name
        ? guessOf(text, told, person.name, written)
        : (label?.name ?? guessIn(byLines?.name)),
    role:
      told && person.role
        ? guessOf(text, told, person.role, written)
        : (label?.role ?? guessIn(byLines?.role) ?? own?.role ?? null),
    issuers,
    date: date ?? dateline?.date ?? null,
    place: place ?? dateline?.place ?? null,
    occasion: occasionOf(text, lines, sentences),
    paragraphs,
    dateline,
  }
}

/** Issuers, and the office of the one who speaks for one, by what a text says without a head. */
const byBody = (
  text: string,
  sentences: readonly Span[],
  knowledge: WrittenKnowledge,
): Pick<HeadGuesses, 'issuers' | 'role'> => {
  const joint = jointIssuers(text, sentences, knowledge)
  if (joint.length > 0) return { issuers: joint, role: null }
  const own = selfNaming(text, sentences, knowledge)
  return own ? { issuers: [own.issuer], role: own.role } : { issuers: [], role: null }
}

const reportOf = (text: string, sentences: readonly Span[]): Guess<StatementKind> | null => {
  for (const { start, end } of sentences.slice(0, 2)) {
    const said = reports.exec(text.slice(start, end))
    if (said) return { value: 'report', from: spanOf(said, start) }
  }
  return null
}

/** "JOINT communiqué" as a heading is quoted: "Joint communiqué". */
const wordingOf = (words: string): string => {
  const small = words.replace(/\s+/g, ' ').toLowerCase()
  return small.charAt(0).toUpperCase() + small.slice(1)
}

const kickerOf = (text: string, lines: readonly HeadLine[]): Guess<string> | null => {
  const line = lines.find(isOf('other'))
  return line ? wholeOf(text, line) : null
}

const occasionOf = (
  text: string,
  lines: readonly HeadLine[],
  sentences: readonly Span[],
): Guess<string> | null => {
  for (const line of lines.filter(isOf('title'))) {
    const span = readOccasion(line.words)
    if (span) return guessOf(text, line, span)
  }
  const own = lines.find(isOf('occasion'))
  if (own) return wholeOf(text, own)
  for (const line of lines.filter(isOf('date')))
    for (const { index, 0: part } of line.words.matchAll(/[^,;|]+/g))
      if (isMeeting(part)) return guessOf(text, line, { start: index, end: index + part.length })
  const title = lines.find(isOf('title'))
  if (title && !readKind(title.words, 0) && isMeeting(title.words)) return wholeOf(text, title)
  for (const { start, end } of sentences.slice(0, firstSentences)) {
    const words = text.slice(start, Math.min(end, start + longestGreeting)).replace(/\s/g, ' ')
    const span = readSession(words)
    if (span)
      return {
        value: words.slice(span.start, span.end),
        from: { start: start + span.start, end: start + span.end },
      }
  }
  return null
}
