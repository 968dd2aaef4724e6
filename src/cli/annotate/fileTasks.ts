import { resolve } from 'node:path'
import { CommandProblem } from '#cli/commandProblem.ts'
import type { Surroundings } from '#cli/surroundings.ts'
import type { KnownMetadata } from '#statement/parseKnownMetadata.ts'
import type { Statement } from '#statement/statement.ts'
import type { AnnotateArguments } from './annotateArguments.ts'
import type { ReadTask } from './readTask.ts'
import { standardInput } from './standardInput.ts'
import { textNames, withoutEnding } from './textNames.ts'

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
  { files, form, isWithDoubtful, isUntouched, picture }: AnnotateArguments,
  known: KnownMetadata,
  saved: Statement | null,
  around: Surroundings,
): Promise<readonly ReadTask[]> {
  const asked = { form, isWithDoubtful, isUntouched, picture, isOneOfMany: false }
  if (saved && files.length === 0) return [{ ...savedTask(saved, known), ...asked }]
  const given = files.length === 0 ? [dash] : files
  const isOneOfMany = given.length > 1
  if (isOneOfMany && known.id !== undefined)
    throw new CommandProblem({
      code: 'sameId',
      message: 'The metadata hold an id, and several texts are given.',
      fix: 'Take the id out of the file: each text is called after its own file.',
    })
  const pathOf = (file: string): string => resolve(around.folder, file)
  const paths = given.filter((file) => file !== dash).map(pathOf)
  const names = new Map(textNames(paths).map((name, at) => [paths[at], name]))
  const named = given.map((file) => (file === dash ? sent : (names.get(pathOf(file)) ?? file)))
  const ids = named.map((name) => known.id ?? withoutEnding(name))
  refuseSameIds(ids)
  const bytes = given.includes(dash) ? await allOf(standardInput(around)) : new Uint8Array()
  return given.map((file, at) => ({
    from: file === dash ? { bytes } : { path: pathOf(file) },
    name: named[at] as string,
    id: ids[at] as string,
    known,
    saved,
    ...asked,
    isOneOfMany,
  }))
}
