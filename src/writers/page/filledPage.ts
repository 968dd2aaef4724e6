import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { type KnowledgePart, knowledgeFormat, knowledgeVersion } from '#knowledge/knowledgeFiles.ts'
import type { Statement } from '#statement/statement.ts'
import { writeStatementFile } from '#statement/statementFile.ts'
import { type PageFile, pageFileName, writePageFile } from './pageFile.ts'
import type { HtmlPage, PageElement } from './writeHtml.ts'

/** What a page is filled with. */
export interface Filling {
  /** As it was extracted: what was done to it is part of `page`. */
  readonly statement: Statement
  /** All that the page has to know to show it. */
  readonly knowledge: PageKnowledge
  readonly page: PageFile
  /** Name of the page in tabs and lists. */
  readonly title: string
  /** Who made the file, of what and when, in words. */
  readonly note: string
}

const parts: readonly KnowledgePart[] = ['places', 'groups', 'initiatives', 'forums', 'themes']

/** What is of one statement, among the data of a page. */
const isOfStatement = (file: string): boolean =>
  file === pageFileName || file.startsWith('statements/') || file.startsWith('knowledge/')

const attributeOf = ({ attributes }: PageElement, key: string): string | undefined =>
  attributes.find(([name]) => name === key)?.[1]

/** JSON that no letter of it can end: `<` occurs in strings only. */
const dataBlock = (file: string, json: string): PageElement => ({
  name: 'script',
  attributes: [
    ['type', 'application/json'],
    ['data-file', file],
  ],
  text: JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c'),
})

const metaOf = (name: string, content: string): PageElement => ({
  name: 'meta',
  attributes: [
    ['name', name],
    ['content', content],
  ],
  text: '',
})

const blocksOf = ({ statement, knowledge, page }: Filling): readonly PageElement[] => [
  dataBlock(pageFileName, writePageFile(page)),
  dataBlock(`statements/${page.statement}.json`, writeStatementFile(statement)),
  ...parts.map((part) =>
    dataBlock(
      `knowledge/${part}.json`,
      JSON.stringify({ format: knowledgeFormat(part), version: knowledgeVersion, ...knowledge[part] }),
    ),
  ),
]

/**
 * A page with the data of another statement in place of those it has; its scripts, styles and policy stay, for data
 * are no scripts. Filled again with the same it is the same.
 */
export function filledPage({ language, head, body }: HtmlPage, filling: Filling): HtmlPage {
  const at = body.findIndex((element) => attributeOf(element, 'data-file') !== undefined)
  if (at < 0) throw new Error('The page has no data to be replaced.')
  const isKept = (element: PageElement): boolean => !isOfStatement(attributeOf(element, 'data-file') ?? '')
  const own = new Set(['description', 'generator'])
  return {
    language,
    head: [
      ...head
        .filter((element) => !own.has(attributeOf(element, 'name') ?? ''))
        .map((element) => (element.name === 'title' ? { ...element, text: filling.title } : element)),
      metaOf('description', filling.note),
      metaOf('generator', filling.page.made.by),
    ],
    body: [...body.slice(0, at).filter(isKept), ...blocksOf(filling), ...body.slice(at).filter(isKept)],
  }
}
