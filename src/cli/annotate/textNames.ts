import { basename, dirname, extname, relative, sep } from 'node:path'

/** The longest folder that all of some folders lie in. */
const sharedFolder = (folders: readonly string[]): string => {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep))
  let length = 0
  while (length < first.length && others.every((parts) => parts[length] === first[length])) length += 1
  return first.slice(0, length).join(sep) || sep
}

/**
 * What texts are called: each by its path from the folder that they share, with `/` between folders, and so the
 * name of the file alone where all lie in one.
 *
 * @param paths absolute
 */
export function textNames(paths: readonly string[]): readonly string[] {
  if (paths.length === 1) return paths.map((path) => basename(path))
  const folder = sharedFolder(paths.map(dirname))
  return paths.map((path) => relative(folder, path).split(sep).join('/'))
}

/** The name of a text without the ending of its file. */
export function withoutEnding(name: string): string {
  return name.slice(0, name.length - extname(name).length)
}
