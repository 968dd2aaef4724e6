import type { ReactNode } from 'react'
import { Failure } from '#ui/shared/Failure.tsx'
import { Panel } from '#ui/shared/Panel.tsx'
import { PanelSkeleton } from './PageSkeleton.tsx'
import type { DataFile } from './useDataFile.ts'

/** A panel's place: its skeleton while a file it needs is on the way, the failed file by name, or the panel. */
export function PanelSlot(props: {
  readonly id: string
  readonly title: string
  readonly label?: string
  readonly needs: readonly DataFile<unknown>[]
  readonly children: ReactNode
}) {
  const { id, title, label, needs, children } = props
  const failed = needs.find(({ failure }) => failure)
  if (!failed && needs.every(({ value }) => value !== null)) return children
  return (
    <Panel id={id} title={title} {...(label ? { label } : {})}>
      {failed?.failure ? <Failure failure={failed.failure} onRetry={failed.retry} /> : <PanelSkeleton />}
    </Panel>
  )
}
