import { resolve } from 'node:path'
import { readMetadata } from '#cli/readMetadata.ts'
import type { Surroundings } from '#cli/surroundings.ts'
import { annotateHelp } from '#cli/usage.ts'
import { annotateArguments } from './annotateArguments.ts'
import { annotateFiles } from './annotateFiles.ts'
import { annotateLines } from './annotateLines.ts'

/**
 * Reads texts and prints what is asked for.
 *
 * @returns the exit code: 1 when a text could not be read, while the others were
 * @throws CommandProblem when nothing can be done at all
 */
export async function annotate(argv: readonly string[], around: Surroundings): Promise<number> {
  const asked = annotateArguments(argv)
  if (asked.isHelp) {
    around.out(annotateHelp)
    return 0
  }
  const written = asked.metadata === null ? {} : await readMetadata(resolve(around.folder, asked.metadata))
  const known = { ...written, ...asked.known }
  return asked.isLines ? annotateLines(asked, known, around) : annotateFiles(asked, known, around)
}
