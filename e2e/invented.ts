import type { Page } from '@playwright/test'
import { longStatement } from '#fixtures/longStatement.ts'
import { statementFormat } from '#statement/statementFile.ts'

/** Lets the page open with the long invented statement in place of the shipped one. */
export const openWithLongStatement = (page: Page): Promise<void> =>
  page
    .route('**/statements/*.json', (route) =>
      route.fulfill({ json: { ...statementFormat, ...longStatement } }),
    )
    .then(() => undefined)
