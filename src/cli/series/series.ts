import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CommandProblem, problemIn } from '#cli/commandProblem.ts'
import { readKnowledge } from '#cli/readKnowledge.ts'
import type { Surroundings } from '#cli/surroundings.ts'
import { seriesHelp } from '#cli/usage.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { SeriesValue } from '#views/series/seriesColumns.ts'
import { readSeriesFile, seriesEnding, writeSeriesFile } from '#views/series/seriesFile.ts'
import { joinSeries } from '#views/series/seriesOf.ts'
import { readTables } from './readTables.ts'
import { seriesParts } from './seriesParts.ts'

const help = 'See npm run -s series -- --help.'

const wrongOption = (message: string): CommandProblem =>
  new CommandProblem({ code: 'wrongOption', message, fix: help })

const argumentsOf = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false }, out: { type: 'string', short: 'o' } },
    })
  } catch (error) {
    throw wrongOption(error instanceof Error ? error.message : String(error))
  }
}

/** Names of all values that the knowledge knows. */
const knownNames = ({ places, groups, themes }: WrittenKnowledge) => {
  const names: Readonly<Record<SeriesValue['kind'], ReadonlyMap<string, string>>> = {
    place: new Map(places.places.map(({ code, name }) => [code, name])),
    group: new Map(groups.groups.map(({ id, name }) => [id, name])),
    theme: new Map(themes.themes.map(({ id, name }) => [id, name])),
  }
  return ({ kind, id }: Omit<SeriesValue, 'name'>): string | null => names[kind].get(id) ?? null
}

const written = async (path: string, shown: string, bytes: Uint8Array): Promise<void> =>
  writeFile(path, bytes).catch((error: Error) => {
    throw new CommandProblem({
      code: 'unwritable',
      message: `${shown} cannot be written: ${error.message}`,
      fix: 'Give another file with -o.',
    })
  })

/**
 * Writes the series file of the three tables of many texts.
 *
 * @returns the exit code
 * @throws CommandProblem when the tables cannot be read or the file cannot be written
 */
export async function series(argv: readonly string[], { out, err, folder }: Surroundings): Promise<number> {
  const { values, positionals } = argumentsOf(argv)
  if (values.help) {
    out(seriesHelp)
    return 0
  }
  const [tables, second] = positionals
  if (tables === undefined) throw wrongOption('No folder of tables is given.')
  if (second !== undefined) throw wrongOption('More than one folder of tables is given.')
  const knowledge = await readKnowledge()
  const read = await readTables(
    { folder: resolve(folder, tables), shown: tables, tell: err },
    knownNames(knowledge),
  )
  const bytes = writeSeriesFile(joinSeries([...seriesParts(read, knowledge)]))
  // What somebody else wrote into the tables goes through the door that the page has.
  const checked = readSeriesFile(bytes)
  if (!checked.ok) throw problemIn(tables, checked.problem)
  const file = values.out ?? join(tables, `statements${seriesEnding}`)
  await written(resolve(folder, file), file, bytes)
  const { statements, value } = checked.value
  out(`Written: ${file} (${statements.length} statements, ${value.length} entries, ${bytes.length} bytes)`)
  return 0
}
