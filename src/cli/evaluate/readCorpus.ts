import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { CommandProblem, problemIn } from '#cli/commandProblem.ts'
import { checkShape } from '#statement/checkShape.ts'
import { type BodyIds, bodyIds } from './bodyIds.ts'
import {
  type Case,
  caseSchema,
  type GoldHeader,
  type GoldRow,
  type GoldSentences,
  goldHeaderSchema,
  goldRowSchema,
  goldSentencesSchema,
  rangesSchema,
  type Trap,
  trapSchema,
} from './corpusSchemas.ts'

/** A text whose names are annotated within a range. */
export interface AnnotatedText {
  readonly file: string
  readonly text: string
  readonly range: readonly [number, number]
  readonly rows: readonly GoldRow[]
  readonly traps: readonly Trap[]
}

/** Texts with their gold; each part may be empty. */
export interface Corpus {
  readonly ids: BodyIds
  readonly annotated: readonly AnnotatedText[]
  readonly headers: readonly (GoldHeader & { readonly text: string })[]
  readonly sentences: readonly (GoldSentences & { readonly text: string })[]
  readonly cases: readonly Case[]
}

const parsed = <Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  json: string,
): v.InferOutput<Schema> => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw problemIn(file, { code: 'notJson', values: { detail } })
  }
  const result = checkShape(schema, value)
  if (!result.ok) throw problemIn(file, result.problem)
  return result.value
}

const parsedLines = <Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  lines: string,
): v.InferOutput<Schema>[] =>
  lines
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parsed(schema, `${file}:${at + 1}`, line)]))

/** Refuses gold that was made for another text, as every figure would be wrong. */
const checkWords = (file: string, text: string, rows: readonly GoldRow[]): void => {
  const wrong = rows.find((row) => text.slice(row.start, row.end) !== row.text)
  if (!wrong) return
  throw new CommandProblem({
    code: 'otherText',
    message: `${file}: ${wrong.start}–${wrong.end} is not “${wrong.text}” in its text.`,
    fix: 'Take the text that the gold was made for; its offsets are UTF-16 code units.',
  })
}

/**
 * Reads a corpus.
 *
 * @param only part of the names of the texts and cases to be read; empty for all
 * @throws CommandProblem naming the file, when one is not of its form or there is nothing to score
 */
export async function readCorpus(folder: string, only: string): Promise<Corpus> {
  const orEmpty = (name: string): Promise<string> => readFile(join(folder, name), 'utf8').catch(() => '')
  const textOf = (file: string): Promise<string> =>
    readFile(join(folder, 'texts', file), 'utf8').catch(() => {
      throw new CommandProblem({
        code: 'unreadable',
        message: `texts/${file} cannot be read, and there is gold for it.`,
        fix: 'Put the text there, or take its gold away.',
      })
    })
  const filesIn = async (part: string): Promise<string[]> =>
    (await readdir(join(folder, part)).catch(() => [])).sort()
  const isWanted = ({ file }: { readonly file: string }): boolean => file.includes(only)

  const ranges = parsed(rangesSchema, 'ranges.json', (await orEmpty('ranges.json')) || '{}')
  const traps = parsedLines(trapSchema, 'traps.jsonl', await orEmpty('traps.jsonl'))
  const annotated: AnnotatedText[] = []
  for (const [file, range] of Object.entries(ranges).filter(([file]) => isWanted({ file }))) {
    const gold = `gold/${file.replace(/\.[^.]*$/, '')}.jsonl`
    const rows = parsedLines(goldRowSchema, gold, await orEmpty(gold))
    const text = await textOf(file)
    checkWords(gold, text, rows)
    annotated.push({ file, text, range, rows, traps: traps.filter((trap) => trap.file === file) })
  }
  const withText = <Gold extends { readonly file: string }>(gold: readonly Gold[]) =>
    Promise.all(gold.filter(isWanted).map(async (one) => ({ ...one, text: await textOf(one.file) })))
  const heads = (await orEmpty('gold-headers.json')) || '[]'
  const sentences: GoldSentences[] = []
  for (const file of await filesIn('gold-sentences'))
    sentences.push(parsed(goldSentencesSchema, file, await orEmpty(`gold-sentences/${file}`)))
  const cases: Case[] = []
  for (const file of (await filesIn('.')).filter((name) => /^cases.*\.jsonl$/.test(name)))
    cases.push(...parsedLines(caseSchema, file, await orEmpty(file)))
  const corpus: Corpus = {
    ids: bodyIds(await orEmpty('ids.tsv')),
    annotated,
    headers: await withText(parsed(v.array(goldHeaderSchema), 'gold-headers.json', heads)),
    sentences: await withText(sentences),
    cases: cases.filter(({ name }) => name.includes(only)),
  }
  const { length } = [...corpus.annotated, ...corpus.headers, ...corpus.sentences, ...corpus.cases]
  if (length > 0) return corpus
  throw new CommandProblem({
    code: 'noCorpus',
    message: `${folder} holds no gold${only && ` for ${only}`}.`,
    fix: 'Give a folder of the form that docs/evaluate.md tells, as in --corpus examples.',
  })
}
