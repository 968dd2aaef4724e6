import type { ComponentType } from 'react'
import { PartFailure } from './PartFailure.tsx'
import { usePart } from './usePart.ts'

/** What a panel shows only on request: its code is loaded then, and what failed to come can be tried again. */
export function LazyPart<Props extends object>(props: {
  /** Imports it; a function that stays the same. */
  readonly load: () => Promise<ComponentType<Props>>
  /** The panel's title. */
  readonly part: string
  readonly shown: Props
}) {
  const { load, part, shown } = props
  const { value: View, isFailed, retry } = usePart(load)
  if (View) return <View {...shown} />
  return isFailed ? <PartFailure part={part} onRetry={retry} /> : null
}
