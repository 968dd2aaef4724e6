import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { annotate } from './annotate.ts'
import { buildData } from './buildData.ts'
import { CommandProblem } from './readKnowledge.ts'

/** Where a command's words go. */
export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const usage = `Usage:
  npm run annotate -- FILE [--spans] [--meta FILE.json]   structured statement, or one JSON line for each mention
  npm run data [-- --check]                               write public/data and public/schema, or say what is stale`

const runAnnotate = async (argv: readonly string[], { out }: Output): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { spans: { type: 'boolean', default: false }, meta: { type: 'string' } },
  })
  const [file] = positionals
  if (!file) throw new CommandProblem('No file is given.', usage)
  const printed = await annotate({ file, spans: values.spans, metadata: values.meta ?? null })
  if (printed) out(printed)
  return 0
}

const runData = async (argv: readonly string[], { out, err }: Output): Promise<number> => {
  const isCheck = argv.includes('--check')
  const stale: string[] = []
  for (const [path, content] of await buildData()) {
    const file = `public/${path}`
    const present = await readFile(file, 'utf8').catch(() => null)
    if (present === content) continue
    stale.push(file)
    if (isCheck) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  if (stale.length === 0) out('public/data is what its sources make.')
  else if (isCheck) err(`Stale: ${stale.join(', ')}\nFix: npm run data, then look at the difference.`)
  else out(`Written: ${stale.join(', ')}`)
  return isCheck && stale.length > 0 ? 1 : 0
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
