import type { ReactNode } from 'react'
import type { DataFile } from '#app/data/useDataFile.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import { FileFailure } from './FileFailure.tsx'
import { Guard } from './Guard.tsx'
import { PanelSkeleton } from './PageSkeleton.tsx'

/** A panel's place: its skeleton while a file it needs is on the way, the failed file by name, or the panel. */
export function PanelSlot(props: {
  readonly id: string
  readonly title: string
  readonly label?: string
  readonly needs: readonly DataFile<unknown>[]
  /** What it shows: after a fault it is tried again when that changes. */
  readonly shows: readonly unknown[]
  readonly children: ReactNode
}) {
  const { id, title, label, needs, shows, children } = props
  const failed = needs.find(({ failure }) => failure)
  const frame = (words: ReactNode): ReactNode => (
    <Panel id={id} title={title} {...(label ? { label } : {})}>
      {words}
    </Panel>
  )
  if (failed) return frame(<FileFailure file={failed} />)
  if (!needs.every(({ value }) => value !== null)) return frame(<PanelSkeleton />)
  return (
    <Guard part={title} shows={shows} frame={frame}>
      {children}
    </Guard>
  )
}
