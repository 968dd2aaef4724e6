import * as v from 'valibot'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { words } from '#statement/schemaParts.ts'

/** Format and version written into the kept questions of a meeting. */
export const questionsFormat = { format: 'statement-atlas/questions', version: 1 } as const

/** Questions kept at the most: a slide shows no more. */
export const mostQuestions = 24

/** Schema of the kept questions, without their `format` and `version`. */
export const questionsSchema = v.object({
  /** Whether they are shown as a slide behind the deck. */
  isSlide: v.boolean(),
  asked: v.array(
    v.object({
      kind: v.picklist(['place', 'group', 'forum', 'initiative', 'theme', 'text']),
      /** Id of what was asked about; the words themselves for words. */
      id: words,
    }),
  ),
})

/** What a meeting has asked, in the order of asking. */
export type Questions = v.InferOutput<typeof questionsSchema>

/** One thing that was asked. */
export type Question = Questions['asked'][number]

/** Nothing asked. */
export const noQuestions: Questions = { isSlide: false, asked: [] }

const isSame = (one: Question, other: Question): boolean => one.kind === other.kind && one.id === other.id

/** Puts a question behind the others. What is asked again stays where it was; of too many the first one goes. */
export function addQuestion(questions: Questions, question: Question): Questions {
  if (questions.asked.some((one) => isSame(one, question))) return questions
  return { ...questions, asked: [...questions.asked, question].slice(-mostQuestions) }
}

/** Reads kept questions from the text of their file. */
export function parseQuestions(text: string): Result<Questions> {
  try {
    return parseVersioned({ ...questionsFormat, schema: questionsSchema }, JSON.parse(text))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'notJson', values: { detail } } }
  }
}

/** The questions as the text of their file; null for none, which needs no file. */
export function writeQuestions(questions: Questions): string | null {
  if (questions.asked.length === 0) return null
  return JSON.stringify({ ...questionsFormat, ...questions })
}
