import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** How files on disk differ from what the sources make. */
export interface Difference {
  /** Files that are missing or hold something else. */
  readonly stale: readonly string[]
  /** Files that no source makes any more. */
  readonly leftOver: readonly string[]
}

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

/** Compares the files below `public/data` and `public/schema` with those that were just built. */
export async function compareData(built: ReadonlyMap<string, string>, root = 'public'): Promise<Difference> {
  const stale: string[] = []
  for (const [path, content] of built) {
    const present = await readFile(join(root, path), 'utf8').catch(() => null)
    if (present !== content) stale.push(join(root, path))
  }
  const made = new Set([...built.keys()].map((path) => join(root, path)))
  const present = [...(await filesBelow(join(root, 'data'))), ...(await filesBelow(join(root, 'schema')))]
  return { stale, leftOver: present.filter((file) => !made.has(file)).sort() }
}

/** Writes those of the built files that are named. */
export async function writeData(
  built: ReadonlyMap<string, string>,
  files: readonly string[],
  root = 'public',
): Promise<void> {
  for (const [path, content] of built) {
    const file = join(root, path)
    if (!files.includes(file)) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
