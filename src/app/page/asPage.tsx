import type { ReactNode } from 'react'
import { say } from '#messages/say.ts'

/** A failure that leaves nothing to show but itself. */
export const asPage = (words: ReactNode): ReactNode => (
  <main className="page-failure">
    <h1>{say('app.name')}</h1>
    {words}
  </main>
)
