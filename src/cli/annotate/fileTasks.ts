import { resolve } from 'node:path'
import { CommandProblem } from '#cli/commandProblem.ts'
import type { Surroundings } from '#cli/surroundings.ts'
import type { KnownMetadata } from '#statement/parseKnownMetadata.ts'
import type { Statement } from '#statement/statement.ts'
import type { AnnotateArguments } from './annotateArguments.ts'
import type { ReadTask } from './readTask.ts'
import { standardInput } from './standardInput.ts'
import { textNames, withoutEnding } from './textNames.ts'
import { textsIn } from './textsIn.ts'

/** How the standard input is given among files, and what its text is called. */
const dash = '-'
const sent = 'stdin'

const allOf = async (input: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const refuseSameIds = (ids: readonly string[]): void => {
  const known = new Set<string>()
  const same = ids.find((id) => known.size === known.add(id).size)
  if (same === undefined) return
  throw new CommandProblem({
    code: 'sameId',
    message: `Two texts would both be called ${same}.`,
    fix: 'Give each once, and name files that differ by more than their endings.',
  })
}

/** What was given, by absolute path, the texts of a folder in its place; the standard input as it was typed. */
const inFolders = async (files: readonly string[], { folder }: Surroundings) => {
  let isOneOfMany = files.length > 1
  const given: string[] = []
  for (const file of files) {
    const path = file === dash ? dash : resolve(folder, file)
    const within = file === dash ? null : await textsIn(path, file)
    if (within) isOneOfMany = true
    for (const one of within ?? [path]) given.push(one)
  }
  return { given, isOneOfMany }
}

/** Refuses for a folder what is asked of one text; of several files it is known before. */
const refuseFolder = ({ picture, out, saved }: AnnotateArguments): void => {
  if (picture && out === null)
    throw new CommandProblem({
      code: 'wrongOption',
      message: '--svg draws a file for each text.',
      fix: 'Give one text, or a folder for the pictures with --out.',
    })
  if (saved !== null)
    throw new CommandProblem({
      code: 'wrongOption',
      message: '--statement belongs to one text, and a folder is given.',
      fix: 'Give that text alone, or none to take the one that the statement file holds.',
    })
}

/** The text that a statement file holds, with what the file knows of it. */
const savedTask = (saved: Statement, known: KnownMetadata) => ({
  from: { text: saved.text },
  name: saved.metadata.id,
  id: saved.metadata.id,
  known: { ...saved.metadata, ...known },
  saved,
})

/**
 * What to do for each text that was given, the standard input where no file was.
 *
 * @param known metadata of every text
 * @param saved whose corrections and own words are applied, and whose own text is read where none was given
 * @throws CommandProblem when there is no text, or two would have one id
 */
export async function fileTasks(
  asked: AnnotateArguments,
  known: KnownMetadata,
  saved: Statement | null,
  around: Surroundings,
): Promise<readonly ReadTask[]> {
  const { files, form, isWithDoubtful, isUntouched, picture } = asked
  const wanted = { form, isWithDoubtful, isUntouched, picture, isOneOfMany: false }
  if (saved && files.length === 0) return [{ ...savedTask(saved, known), ...wanted }]
  const { given, isOneOfMany } = await inFolders(files.length === 0 ? [dash] : files, around)
  if (isOneOfMany) refuseFolder(asked)
  if (isOneOfMany && known.id !== undefined)
    throw new CommandProblem({
      code: 'sameId',
      message: 'The metadata hold an id, and several texts are given.',
      fix: 'Take the id out of the file: each text is called after its own file.',
    })
  const paths = given.filter((path) => path !== dash)
  const names = new Map(textNames(paths).map((name, at) => [paths[at], name]))
  const named = given.map((path) => (path === dash ? sent : (names.get(path) ?? path)))
  const ids = named.map((name) => known.id ?? withoutEnding(name))
  refuseSameIds(ids)
  const bytes = given.includes(dash) ? await allOf(standardInput(around)) : new Uint8Array()
  return given.map((path, at) => ({
    from: path === dash ? { bytes } : { path },
    name: named[at] as string,
    id: ids[at] as string,
    known,
    saved,
    ...wanted,
    isOneOfMany,
  }))
}
