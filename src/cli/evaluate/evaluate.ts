import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandProblem } from '#cli/commandProblem.ts'
import { readKnowledge } from '#cli/readKnowledge.ts'
import { structureOf } from '#cli/structureOf.ts'
import type { Surroundings } from '#cli/surroundings.ts'
import { usage } from '#cli/usage.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import type { Statement } from '#statement/statement.ts'
import { printErrors, printScores, type Scores } from './printScores.ts'
import { readCorpus } from './readCorpus.ts'
import { scoreCases } from './scoreCases.ts'
import { scoreHeaders } from './scoreHeaders.ts'
import { scoreMentions } from './scoreMentions.ts'
import { scoreSentences } from './scoreSentences.ts'

const options = {
  corpus: { type: 'string' },
  only: { type: 'string', default: '' },
  errors: { type: 'boolean', default: false },
} as const

const argumentsOf = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options }).values
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new CommandProblem({ code: 'wrongOption', message, fix: usage })
  }
}

/**
 * Compares what the extraction reads in the texts of a corpus with their gold, and prints figures for each kind, and
 * with `--errors` each error with its words.
 *
 * @returns the exit code, 0 whatever the figures are
 * @throws CommandProblem when there is no corpus of the form
 */
export async function evaluate(argv: readonly string[], { out, folder }: Surroundings): Promise<number> {
  const { corpus: path, only, errors } = argumentsOf(argv)
  if (path === undefined)
    throw new CommandProblem({ code: 'wrongOption', message: 'No corpus is given.', fix: usage })
  const corpus = await readCorpus(resolve(folder, path), only)
  const knowledge = await readKnowledge()
  const read = new Map<string, Statement>()
  const statementOf = (text: string): Statement => {
    const known = read.get(text)
    if (known) return known
    const statement = extractStatement(text, { id: 'evaluated' }, knowledge)
    read.set(text, statement)
    return statement
  }
  const scores: Scores = {
    mentions: scoreMentions(corpus.annotated, ({ text }) => statementOf(text).mentions, corpus.ids),
    sentences: scoreSentences(corpus.sentences, ({ text }) =>
      structureOf(statementOf(text)).sentences.map(([start, end]) => ({ start, end })),
    ),
    headers: scoreHeaders(corpus.headers, ({ text }) => structureOf(statementOf(text)).header),
    cases: scoreCases(corpus.cases, ({ text }) => statementOf(text), corpus.ids),
  }
  if (errors) out(printErrors(scores, corpus))
  out(printScores(scores, corpus))
  return 0
}
