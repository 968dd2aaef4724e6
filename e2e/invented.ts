import type { Page } from '@playwright/test'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { longStatement } from '#fixtures/longStatement.ts'
import type { Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'

const openWith = (page: Page, statement: Statement): Promise<void> =>
  page
    .route('**/statements/*.json', (route) => route.fulfill({ json: { ...statementFormat, ...statement } }))
    .then(() => undefined)

/** Lets the page open with the long invented statement in place of the shipped one. */
export const openWithLongStatement = (page: Page): Promise<void> => openWith(page, longStatement)

/** Lets the page open with one of the small invented statements, by its name, in place of the shipped one. */
export const openWithInvented = (page: Page, name: keyof typeof inventedStatements): Promise<void> => {
  const invented = inventedStatements[name]
  if (!invented) throw new Error(`No statement is called ${name}.`)
  return openWith(page, invented.statement)
}
