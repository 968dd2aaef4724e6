import { type FileHandle, mkdir, open, stat, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { CommandProblem } from '#cli/commandProblem.ts'
import type { Surroundings } from '#cli/surroundings.ts'
import type { AnnotateArguments } from './annotateArguments.ts'
import { openTables } from './openTables.ts'
import type { Form } from './readTask.ts'
import type { Sink } from './sink.ts'

/** Endings of the files in a folder. */
const endings: Readonly<Record<Form, string>> = {
  statement: '.json',
  spans: '.spans.jsonl',
  structure: '.structure.json',
  rows: '',
  svg: '.svg',
}

const unwritable = (path: string, error: unknown): CommandProblem =>
  new CommandProblem({
    code: 'unwritable',
    message: `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    fix: 'Give another path for --out.',
  })

/** Code units that may be on their way to the standard output before it is waited for. */
const mostUnwritten = 65_536

const standardOutput = ({ out, written }: Surroundings): Sink => {
  let unwritten = 0
  return {
    put: async (_, { printed }) => {
      if (printed !== '') out(printed)
      unwritten += printed.length
      if (unwritten < mostUnwritten) return
      await written()
      unwritten = 0
    },
    close: async () => {},
  }
}

/** One file, made when there is something to put into it. */
const oneFile = (path: string, shown: string, { out }: Surroundings): Sink => {
  let file: FileHandle | null = null
  return {
    put: async (_, { printed }) => {
      try {
        file ??= await open(path, 'w')
        if (printed !== '') await file.write(`${printed}\n`)
      } catch (error) {
        throw unwritable(shown, error)
      }
    },
    close: async () => {
      if (file === null) return
      await file.close()
      out(`Written: ${shown}`)
    },
  }
}

const folderOfFiles = (folder: string, shown: string, ending: string, { out }: Surroundings): Sink => {
  let count = 0
  return {
    put: async (id, { printed }) => {
      const name = `${id}${ending}`
      try {
        await mkdir(dirname(join(folder, name)), { recursive: true })
        await writeFile(join(folder, name), printed === '' ? '' : `${printed}\n`)
      } catch (error) {
        throw unwritable(join(shown, name), error)
      }
      count += 1
    },
    close: async () => {
      if (count > 0) out(`Written: ${shown} (${count} ${count === 1 ? 'file' : 'files'})`)
    },
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => extname(path) === '',
  )

/**
 * Opens what results go to: tables in a folder; the standard output; one file, where the path has an ending; else a
 * folder with a file for each text.
 *
 * @param isLines whether all results are lines of one file
 * @throws CommandProblem when the path is a folder and all results are lines of one file
 */
export async function openSink(
  { out, form, format, isLines }: Pick<AnnotateArguments, 'out' | 'form' | 'format' | 'isLines'>,
  around: Surroundings,
): Promise<Sink> {
  if (out === null) return standardOutput(around)
  if (format !== null) return openTables(out, format, around)
  const path = resolve(around.folder, out)
  if (!(await isFolder(path))) return oneFile(path, out, around)
  if (!isLines) return folderOfFiles(path, out, endings[form], around)
  throw new CommandProblem({
    code: 'folder',
    message: `${out} is a folder, and lines go into one file.`,
    fix: 'Give a file for --out, as in --out results.jsonl.',
  })
}
