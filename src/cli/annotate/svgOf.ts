import { readFile } from 'node:fs/promises'
import { problemIn } from '#cli/commandProblem.ts'
import { parseJson } from '#cli/parseJson.ts'
import { drawSheet } from '#drawing/drawSheet.ts'
import type { SheetView } from '#drawing/sheetPicture.ts'
import { toSvg } from '#drawing/toSvg.ts'
import { knowledgeFor } from '#knowledge/knowledgeFor.ts'
import { parseWhole } from '#knowledge/wholeFile.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { everything } from '#selection/selection.ts'
import type { Result } from '#statement/problem.ts'
import type { Statement } from '#statement/statement.ts'
import { exportHead } from '#views/takeaway/exportHead.ts'

/** What may be drawn of a text: one of its views, or a sheet of all. */
export const pictures = ['map', 'timeline', 'themes', 'sheet'] as const

/** One of them. */
export type Picture = (typeof pictures)[number]

const viewsOf: Readonly<Record<Picture, readonly SheetView[]>> = {
  map: ['map'],
  timeline: ['timeline'],
  themes: ['themes'],
  sheet: ['map', 'timeline', 'themes'],
}

const readData = async <Value>(file: string, parse: (json: unknown) => Result<Value>): Promise<Value> => {
  const result = parse(parseJson(file, await readFile(file, 'utf8')))
  if (!result.ok) throw problemIn(file, result.problem)
  return result.value
}

const readBoth = async () => ({
  whole: await readData('public/data/extract/whole.json', parseWhole),
  world: await readData('public/data/world/atlantic.json', parseWorldFile),
})

let read: ReturnType<typeof readBoth> | null = null

/**
 * Draws a statement as SVG, as the dashboard saves it where nothing is chosen.
 *
 * @throws CommandProblem when the data of the dashboard cannot be read
 */
export async function svgOf(statement: Statement, picture: Picture): Promise<string> {
  read ??= readBoth()
  const { whole, world } = await read
  const indexed = buildIndex(statement, knowledgeFor(statement, whole))
  const head = exportHead(indexed, everything, null)
  return toSvg(drawSheet({ indexed, selection: everything, world, head, views: viewsOf[picture] })).trimEnd()
}
