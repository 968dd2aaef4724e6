import { rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { annotate } from './annotate/annotate.ts'
import { buildData } from './buildData.ts'
import { CommandProblem } from './commandProblem.ts'
import { compareData, writeData } from './compareData.ts'
import { evaluate } from './evaluate/evaluate.ts'
import { series } from './series/series.ts'
import type { Surroundings } from './surroundings.ts'
import { tellProblem } from './tellProblem.ts'
import { usage } from './usage.ts'

const runData = async (argv: readonly string[], { out, err }: Surroundings): Promise<number> => {
  const { values } = parseArgs({ args: [...argv], options: { check: { type: 'boolean', default: false } } })
  const built = await buildData()
  const { stale, leftOver } = await compareData(built)
  if (stale.length + leftOver.length === 0) {
    out('public/data and public/schema are what their sources make.')
    return 0
  }
  if (values.check) {
    for (const file of stale) err(`Stale: ${file}`)
    for (const file of leftOver) err(`Left over: ${file}`)
    err('Fix: npm run data, then look at the difference.')
    return 1
  }
  await writeData(built, stale)
  for (const file of leftOver) await rm(file)
  for (const file of stale) out(`Written: ${file}`)
  for (const file of leftOver) out(`Removed: ${file}`)
  return 0
}

/** Codes of problems of the command itself, which nothing was read for. */
const notUnderstood: ReadonlySet<string> = new Set(['noFile', 'wrongOption', 'noCommand'])

/** The problem that an error stands for: one that is expected, or one of the system that names itself. */
const problemOf = (error: unknown): CommandProblem => {
  if (error instanceof CommandProblem) return error
  if (error instanceof Error && 'code' in error)
    return new CommandProblem({ code: String(error.code), message: error.message, fix: usage })
  throw error
}

/**
 * Runs one command.
 *
 * @param argv command and its arguments, as in `['annotate', 'speech.txt', '--spans']`
 * @returns the exit code: expected problems are told with their fix and give 1, or 2 where the command was not
 * understood
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  const [command, ...rest] = argv
  try {
    if (command === 'annotate') return await annotate(rest, around)
    if (command === 'series') return await series(rest, around)
    if (command === 'evaluate') return await evaluate(rest, around)
    if (command === 'data') return await runData(rest, around)
    throw new CommandProblem({
      code: 'noCommand',
      message: `There is no command ${command ?? ''}.`,
      fix: usage,
    })
  } catch (error) {
    const problem = problemOf(error)
    tellProblem(problem, around)
    return notUnderstood.has(problem.code) ? 2 : 1
  }
}
