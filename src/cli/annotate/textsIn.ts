import { readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { CommandProblem } from '#cli/commandProblem.ts'
import { isReadableName } from '#documents/tellFormat.ts'

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

const isHidden = (path: string): boolean => path.split(sep).some((part) => part.startsWith('.'))

/** In the order of code units, so that every machine has the same. */
const inOrderOfNames = (one: string, other: string): number => (one < other ? -1 : 1)

/**
 * The texts that a path stands for: those in a folder and its folders whose names end as those of texts, pages, Word
 * documents and PDF do, in the order of their paths; hidden ones are left out.
 *
 * @param path absolute
 * @param shown the path as it was typed
 * @returns null for a path that is no folder, also where nothing is there
 * @throws CommandProblem for a folder that holds none
 */
export async function textsIn(path: string, shown: string): Promise<readonly string[] | null> {
  if (!(await isFolder(path))) return null
  const found = await readdir(path, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile() && isReadableName(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !isHidden(file.slice(path.length)))
    .sort(inOrderOfNames)
  if (files.length > 0) return files
  throw new CommandProblem({
    code: 'noTexts',
    message: `${shown} holds no text.`,
    fix: 'Give a folder with files that end in .txt, .md, .html, .docx or .pdf.',
  })
}
