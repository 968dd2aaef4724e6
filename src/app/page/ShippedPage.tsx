import { readQuery } from '#app/address/address.ts'
import { useKeptWork } from '#app/correct/useKeptWork.ts'
import { pageStatement } from '#app/data/brought.ts'
import { useDataFile } from '#app/data/useDataFile.ts'
import { useKnowledge } from '#app/data/useKnowledge.ts'
import { useWorld } from '#app/data/useWorld.ts'
import { say } from '#messages/say.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { parseStatementFile } from '#statement/statementFile.ts'
import { asPage } from './asPage.tsx'
import { Dashboard } from './Dashboard.tsx'
import { FileFailure } from './FileFailure.tsx'
import { Guard } from './Guard.tsx'
import { LaterTool } from './LaterTool.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'

/** Loads the statement that comes with the page and the knowledge side by side and hands them to the dashboard. */
export function ShippedPage() {
  const statement = useDataFile(`statements/${pageStatement()}.json`, parseStatementFile)
  const knowledge = useKnowledge()
  // Asked for at once; the dashboard, which comes when the rest is there, finds it on its way.
  useWorld(readKey(readQuery(), pageKeys.map))
  const work = useKeptWork(pageStatement())
  if (statement.failure) return asPage(<FileFailure file={statement} />)
  // Shown part by part, the page would move under the reader with each file.
  if (!statement.value || !knowledge.isSettled || !work) return <PageSkeleton />
  return (
    <Guard part={say('app.page')} shows={[statement.value]} frame={asPage}>
      <Dashboard isShipped statement={statement.value} files={knowledge} work={work} tools={<LaterTool />} />
    </Guard>
  )
}
