import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Selection } from '#selection/selection.ts'
import {
  type IsKnown,
  type ReadSelection,
  readSelection,
  selectionKeys,
  writeSelection,
} from '#selection/selectionUrl.ts'
import { type Entering, onQueryChange, readQuery, writeQuery } from './address.ts'

/** The selection as the address holds it, and ways to change the address. */
export interface Address extends ReadSelection {
  readonly select: (selection: Selection, isGesture?: boolean) => void
  /** Value of another key, such as the centring of the map, or null. */
  readonly other: (key: string) => string | null
  readonly setOther: (key: string, value: string | null) => void
  /** Selection and another key at once, as when a slide is shown. */
  readonly goTo: (selection: Selection, key: string, value: string | null, entering: Entering) => void
}

const isSelectionPart = (part: string): boolean => selectionKeys.includes(part.split('=')[0] ?? '')

const partsOf = (query: string): string[] => query.split('&').filter(Boolean)

const withKey = (parts: readonly string[], key: string, value: string | null): readonly string[] => [
  ...parts.filter((part) => part.split('=')[0] !== key),
  ...(value === null ? [] : [`${key}=${encodeURIComponent(value)}`]),
]

/** Reads the selection from the address: there is no second copy of it anywhere. */
export function useAddress(isKnown: IsKnown): Address {
  const query = useSyncExternalStore(onQueryChange, readQuery)
  const read = useMemo(() => readSelection(query, isKnown), [query, isKnown])
  const select = useCallback((selection: Selection, isGesture = false) => {
    const others = partsOf(readQuery()).filter((part) => !isSelectionPart(part))
    writeQuery(
      [writeSelection(selection), ...others].filter(Boolean).join('&'),
      isGesture ? 'gesture' : 'push',
    )
  }, [])
  const setOther = useCallback((key: string, value: string | null) => {
    writeQuery(withKey(partsOf(readQuery()), key, value).join('&'), 'push')
  }, [])
  const goTo = useCallback<Address['goTo']>((selection, key, value, entering) => {
    const others = partsOf(readQuery()).filter((part) => !isSelectionPart(part))
    const parts = [writeSelection(selection), ...withKey(others, key, value)]
    writeQuery(parts.filter(Boolean).join('&'), entering)
  }, [])
  const other = useCallback((key: string) => new URLSearchParams(query).get(key), [query])
  return { ...read, select, other, setOther, goTo }
}
