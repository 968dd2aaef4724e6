import { type Counts, ratesOf } from './counts.ts'
import type { Corpus } from './readCorpus.ts'
import type { CaseResult } from './scoreCases.ts'
import { type ScoredKind, scoredKinds } from './scoredKind.ts'
import { type FieldScore, type HeaderScore, headerFields } from './scoreHeaders.ts'
import type { MentionScore } from './scoreMentions.ts'
import type { SentenceScore } from './scoreSentences.ts'

/** What came of a corpus. */
export interface Scores {
  readonly mentions: MentionScore
  readonly sentences: SentenceScore
  readonly headers: HeaderScore
  readonly cases: readonly CaseResult[]
}

const labels: Readonly<Record<ScoredKind, string>> = {
  place: 'countries',
  org: 'organisations',
  group: 'groups',
  initiative: 'initiatives',
  forum: 'forums',
  theme: 'conflicts',
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1)).padStart(6)

const ratesLine = (counts: Counts): string => {
  const { precision, recall, f1 } = ratesOf(counts)
  return figure(precision) + figure(recall) + figure(f1)
}

const mentionLines = ({ byKind }: MentionScore, { annotated }: Corpus): readonly string[] => {
  if (annotated.length === 0) return []
  const traps = annotated.reduce((sum, text) => sum + text.traps.length, 0)
  return [
    `Names: ${annotated.length} texts; precision, recall and F1 in percent`,
    `${''.padEnd(22)}|       exact      |      overlap     |     document`,
    ...scoredKinds.map((kind) => {
      const { gold, exact, overlap, document } = byKind[kind]
      const rates = [exact, overlap, document].map(ratesLine).join(' |')
      return `${labels[kind].padEnd(15)}${String(gold).padStart(6)} |${rates}`
    }),
    `traps hit ${byKind.place.trapsHit} of ${traps}`,
    '',
  ]
}

const sentenceLines = ({ texts, gold, split, stray, missed, whole }: SentenceScore): readonly string[] => {
  if (texts === 0) return []
  const per = (count: number): string => (gold === 0 ? '–' : ((100 * count) / gold).toFixed(1))
  return [
    `Sentences: ${texts} texts, ${gold} ends`,
    `wrong splits per 100 sentences ${per(split + missed)}: ${per(split)} inside one (${per(stray)} at stray full stops), ${per(missed)} ends missed`,
    `sentences whole ${whole} of ${gold}`,
    '',
  ]
}

const outcomes: readonly (keyof FieldScore)[] = ['right', 'empty', 'wrong', 'missing', 'false', 'neutral']

const headerLines = ({ texts, fields }: HeaderScore): readonly string[] =>
  texts === 0
    ? []
    : [
        `Head: ${texts} texts; "empty" and "false" where the text says nothing, "neutral" where readers differ`,
        `${''.padEnd(10)}${outcomes.map((what) => what.padStart(9)).join('')}`,
        ...headerFields.map(
          (field) =>
            field.padEnd(10) + outcomes.map((what) => String(fields[field][what]).padStart(9)).join(''),
        ),
        '',
      ]

const caseLines = (cases: readonly CaseResult[]): readonly string[] => {
  if (cases.length === 0) return []
  const line = (title: string, some: readonly CaseResult[]): string => {
    const held = some.filter(({ faults }) => faults.length === 0).length
    return `${title.padEnd(14)}${String(held).padStart(4)} of ${some.length}`
  }
  const kinds = [...new Set(cases.map(({ kind }) => kind))]
  return [
    'Small texts that hold',
    ...kinds.map((kind) =>
      line(
        kind,
        cases.filter((one) => one.kind === kind),
      ),
    ),
    line('all', cases),
  ]
}

/** The figures of a corpus, a block for each part that it has. */
export function printScores({ mentions, sentences, headers, cases }: Scores, corpus: Corpus): string {
  return [
    ...mentionLines(mentions, corpus),
    ...sentenceLines(sentences),
    ...headerLines(headers),
    ...caseLines(cases),
  ]
    .join('\n')
    .trimEnd()
}

/** Code units of a text that are shown on each side. */
const context = 40

const around = (text: string, start: number, end: number): string => {
  const words = [text.slice(Math.max(0, start - context), start), text.slice(start, end)]
  return `…${words.join('[')}]${text.slice(end, end + context)}…`.replace(/\s+/g, ' ')
}

/** Every error, a line each, with the words around it. */
export function printErrors({ mentions, sentences, headers, cases }: Scores, corpus: Corpus): string {
  const texts = new Map([...corpus.annotated, ...corpus.sentences].map(({ file, text }) => [file, text]))
  const wordsAt = (file: string, start: number, end: number): string =>
    around(texts.get(file) ?? '', start, end)
  return [
    ...mentions.errors.map(
      ({ what, kind, file, start, end, id }) =>
        `${what} ${kind} ${file}:${start} ${id} ${wordsAt(file, start, end)}`,
    ),
    ...sentences.errors.map(({ what, file, at }) => `${what} ${file}:${at} ${wordsAt(file, at, at)}`),
    ...headers.errors.map(
      ({ what, field, file, gold, read }) => `${what} ${field} ${file}: gold ${gold}, read ${read}`,
    ),
    ...cases
      .filter(({ faults }) => faults.length > 0)
      .map(({ kind, name, why, faults }) => `${kind} ${name}: ${why}\n    ${faults.join('\n    ')}`),
    '',
  ].join('\n')
}
