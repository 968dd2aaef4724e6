import { readdir, readFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { deckFormat, deckSchema } from '#deck/deckFile.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import { bordersFormat, bordersSchema } from '#knowledge/bordersFile.ts'
import { conditionsFormat, conditionsOf, conditionsSchema } from '#knowledge/conditions.ts'
import {
  type KnowledgePart,
  knowledgeFormat,
  knowledgeSchemas,
  knowledgeVersion,
  parseKnowledge,
} from '#knowledge/knowledgeFiles.ts'
import { type DotPlace, parseDots, worldFormat, worldSchema } from '#knowledge/worldFile.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { statementSchema } from '#statement/statementSchema.ts'
import { buildWorld } from './buildWorld.ts'
import { checkKnowledge } from './checkKnowledge.ts'
import { CommandProblem, problemIn } from './commandProblem.ts'
import { landBorders } from './landBorders.ts'
import { parseJson } from './parseJson.ts'
import { readKnowledge } from './readKnowledge.ts'
import { readMetadata } from './readMetadata.ts'
import { readStart } from './readStart.ts'
import { statesOf } from './statesOf.ts'
import { withNamed } from './withNamed.ts'
import { withNeighbours } from './withNeighbours.ts'

const parts = Object.keys(knowledgeSchemas) as KnowledgePart[]

const schemaOf = (schema: Parameters<typeof toJsonSchema>[0], format: string): string => {
  const json = toJsonSchema(schema, { errorMode: 'ignore' }) as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return `${JSON.stringify(
    {
      ...json,
      title: format,
      properties: { format: { const: format }, version: { type: 'integer', minimum: 1 }, ...json.properties },
      required: ['format', 'version', ...(json.required ?? [])],
    },
    null,
    1,
  )}\n`
}

/** A part of the knowledge as the page loads it: what only the extraction or an editor reads need not travel. */
const forPage = (knowledge: WrittenKnowledge, part: KnowledgePart, head: object): object => {
  const result = parseKnowledge[part]({ ...head, ...knowledge[part] })
  if (!result.ok) throw problemIn(`public/data/knowledge/${part}.json`, result.problem)
  return onlyCited(result.value)
}

/** Sources cited by anything in a part; the rest need not travel. */
const onlyCited = (part: object): object => {
  if (!('sources' in part)) return part
  const { sources, ...rest } = part as { sources: Record<string, unknown> }
  const text = JSON.stringify(rest)
  // Places cite nothing one by one: their sources stand for the whole table.
  const isCited = (id: string): boolean => 'places' in rest || text.includes(`"${id}"`)
  return { ...rest, sources: Object.fromEntries(Object.entries(sources).filter(([id]) => isCited(id))) }
}

const readDots = async (): Promise<readonly DotPlace[]> => {
  const file = 'data/dots.json'
  const result = parseDots(parseJson(file, await readFile(file, 'utf8')))
  if (!result.ok) throw problemIn(file, result.problem)
  return result.value
}

const readStatements = async (knowledge: WrittenKnowledge): Promise<readonly Statement[]> => {
  const names = (await readdir('data/statements')).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(
    names.map(async (name) => {
      const id = name.replace(/\.txt$/, '')
      const text = await readFile(`data/statements/${name}`, 'utf8')
      const known = await readMetadata(`data/statements/${id}.json`)
      return extractStatement(text, { ...known, id }, knowledge)
    }),
  )
}

/**
 * Everything the page loads and the schemas it is checked by, as file contents by path below `public/`.
 * The same sources give the same bytes.
 *
 * @throws CommandProblem when what people wrote does not hold together
 */
export async function buildData(): Promise<ReadonlyMap<string, string>> {
  const knowledge = await readKnowledge()
  const problems = checkKnowledge(knowledge)
  if (problems.length > 0)
    throw new CommandProblem({
      code: 'knowledge',
      message: `The knowledge does not hold together.\n${problems.join('\n')}`,
      fix: 'Edit data/knowledge.',
    })
  const files = new Map<string, string>()
  const write = (path: string, head: object, content: object): void => {
    files.set(`data/${path}.json`, `${JSON.stringify({ ...head, ...content })}\n`)
  }
  const statements = await readStatements(knowledge)
  const borders = landBorders(statesOf(knowledge))
  const named = withNamed(await readStart(), knowledge, statements)
  const paged = withNeighbours(named, borders, statements)
  for (const part of parts) {
    const head = { format: knowledgeFormat(part), version: knowledgeVersion }
    write(`knowledge/${part}`, head, forPage(paged, part, head))
    files.set(`schema/${part}.json`, schemaOf(knowledgeSchemas[part], head.format))
  }
  write('extract/conditions', conditionsFormat, conditionsOf(paged))
  write('extract/borders', bordersFormat, borders)
  files.set('schema/borders.json', schemaOf(bordersSchema, bordersFormat.format))
  files.set('schema/conditions.json', schemaOf(conditionsSchema, conditionsFormat.format))
  files.set('schema/statement.json', schemaOf(statementSchema, statementFormat.format))
  files.set('schema/deck.json', schemaOf(deckSchema, deckFormat.format))
  files.set('schema/world.json', schemaOf(worldSchema, worldFormat.format))
  for (const statement of statements) write(`statements/${statement.metadata.id}`, statementFormat, statement)
  const dots = await readDots()
  for (const view of ['atlantic', 'pacific'] as const)
    write(`world/${view}`, worldFormat, buildWorld(view, dots))
  return files
}
