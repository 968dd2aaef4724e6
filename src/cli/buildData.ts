import { readdir, readFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { deckFormat, deckSchema } from '#deck/deckFile.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import {
  type KnowledgePart,
  knowledgeFormat,
  knowledgeSchemas,
  knowledgeVersion,
} from '#knowledge/knowledgeFiles.ts'
import { namedIn } from '#knowledge/namedIn.ts'
import { pagePart } from '#knowledge/pagePart.ts'
import { wholeFormat, wholeKnowledge, wholeSchema } from '#knowledge/wholeFile.ts'
import { withNamed } from '#knowledge/withNamed.ts'
import { withNeighbours } from '#knowledge/withNeighbours.ts'
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
import { readParts } from './readKnowledge.ts'
import { readMetadata } from './readMetadata.ts'
import { statesOf } from './statesOf.ts'

const knowledgeParts = Object.keys(knowledgeSchemas) as KnowledgePart[]

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

/** A part of the knowledge as the page loads it. */
const forPage = (knowledge: WrittenKnowledge, part: KnowledgePart): object => {
  const result = pagePart(knowledge, part)
  if (!result.ok) throw problemIn(`public/data/knowledge/${part}.json`, result.problem)
  return result.value
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
  const parts = await readParts()
  const knowledge = wholeKnowledge(parts)
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
  const named = namedIn(statements)
  const paged = withNeighbours(withNamed(parts.start, knowledge, named), borders, named)
  for (const part of knowledgeParts) {
    const head = { format: knowledgeFormat(part), version: knowledgeVersion }
    write(`knowledge/${part}`, head, forPage(paged, part))
    files.set(`schema/${part}.json`, schemaOf(knowledgeSchemas[part], head.format))
  }
  write('extract/whole', wholeFormat, { ...parts, borders })
  files.set('schema/whole.json', schemaOf(wholeSchema, wholeFormat.format))
  files.set('schema/statement.json', schemaOf(statementSchema, statementFormat.format))
  files.set('schema/deck.json', schemaOf(deckSchema, deckFormat.format))
  files.set('schema/world.json', schemaOf(worldSchema, worldFormat.format))
  for (const statement of statements) write(`statements/${statement.metadata.id}`, statementFormat, statement)
  const dots = await readDots()
  for (const view of ['atlantic', 'pacific'] as const)
    write(`world/${view}`, worldFormat, buildWorld(view, dots))
  return files
}
