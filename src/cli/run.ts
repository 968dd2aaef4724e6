import { rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { annotate } from './annotate.ts'
import { buildData } from './buildData.ts'
import { CommandProblem } from './commandProblem.ts'
import { compareData, writeData } from './compareData.ts'

/** Where a command's words go. */
export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const usage = `Usage:
  npm run -s annotate -- FILE [--spans [--doubtful] | --structure] [--meta FILE.json] [--out FILE]
      the statement as a file of this program, or with --spans one JSON line for each mention;
      with --doubtful also for those that are not counted; with --structure one JSON
      line with the sentences and what the head of the text says. Offsets are UTF-16 code units
  npm run data [-- --check]
      write public/data and public/schema from data/, or only say what is stale`

const runAnnotate = async (argv: readonly string[], { out }: Output): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      spans: { type: 'boolean', default: false },
      doubtful: { type: 'boolean', default: false },
      structure: { type: 'boolean', default: false },
      meta: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const [file] = positionals
  if (!file) throw new CommandProblem('No file is given.', usage)
  const printed = await annotate({
    file,
    spans: values.spans,
    doubtful: values.doubtful,
    structure: values.structure,
    metadata: values.meta ?? null,
  })
  if (values.out === undefined) {
    if (printed) out(printed)
    return 0
  }
  await writeFile(values.out, printed ? `${printed}\n` : '').catch((error: Error) => {
    throw new CommandProblem(
      `${values.out} cannot be written: ${error.message}`,
      'Give another path for --out.',
    )
  })
  out(`Written: ${values.out}`)
  return 0
}

const runData = async (argv: readonly string[], { out, err }: Output): Promise<number> => {
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

/**
 * Runs one command.
 *
 * @param argv command and its arguments, as in `['annotate', 'speech.txt', '--spans']`
 * @returns the exit code; expected problems are printed with their fix and give 1
 */
export async function run(argv: readonly string[], output: Output): Promise<number> {
  const [command, ...rest] = argv
  try {
    if (command === 'annotate') return await runAnnotate(rest, output)
    if (command === 'data') return await runData(rest, output)
    throw new CommandProblem(`There is no command ${command ?? ''}.`, usage)
  } catch (error) {
    const isExpected = error instanceof CommandProblem || (error instanceof Error && 'code' in error)
    if (!isExpected) throw error
    output.err(error.message)
    output.err(`Fix: ${error instanceof CommandProblem ? error.fix : usage}`)
    return 1
  }
}
