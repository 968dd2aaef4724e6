import type { Statement } from '#statement/statement.ts'

/** The lists of a statement that grow with its text. */
const lists = ['paragraphs', 'sentences', 'mentions', 'doubtful', 'furniture', 'definitions'] as const
type List = (typeof lists)[number]

/** Some items of one list of a statement, in their order. */
export type StatementPart = {
  readonly [Name in List]: { readonly list: Name; readonly items: Statement[Name] }
}[List]

/** Items in one part: to take a thousand over costs a page some milliseconds. */
export const itemsAtOnce = 500

/** What is found in a long text would hold up a page that gets it as a whole. */
export interface PartedStatement {
  /** The statement without what the parts hold. */
  readonly rest: Statement
  /** List by list, in order; none for a list that is empty. */
  readonly parts: readonly StatementPart[]
}

/** Takes a statement apart into pieces that are each taken over in a moment; `joinedStatement` undoes it. */
export function partedStatement(statement: Statement): PartedStatement {
  const parts = lists.flatMap((list) => {
    const starts = Array.from({ length: Math.ceil(statement[list].length / itemsAtOnce) }, (_, at) => at)
    return starts.map(
      (at) =>
        ({ list, items: statement[list].slice(at * itemsAtOnce, (at + 1) * itemsAtOnce) }) as StatementPart,
    )
  })
  return { rest: { ...statement, ...Object.fromEntries(lists.map((list) => [list, []])) }, parts }
}

/** The statement of which `rest` and the parts, in their order, are the pieces. */
export function joinedStatement(rest: Statement, parts: readonly StatementPart[]): Statement {
  const of = (list: List): unknown[] =>
    parts.flatMap((part): readonly unknown[] => (part.list === list ? part.items : []))
  return { ...rest, ...Object.fromEntries(lists.map((list) => [list, of(list)])) }
}
