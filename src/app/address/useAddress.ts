import { useCallback, useMemo, useSyncExternalStore } from 'react'
import {
  ownParts,
  type PageKey,
  readKey,
  readUnmet,
  settleQuery,
  type Unmet,
  withKey,
} from '#selection/pageUrl.ts'
import type { Selection } from '#selection/selection.ts'
import { type FindId, type ReadSelection, readSelection, withSelection } from '#selection/selectionUrl.ts'
import { type Entering, onQueryChange, readQuery, writeQuery } from './address.ts'

/** The selection as the address holds it, and ways to change the address. */
export interface Address extends ReadSelection {
  readonly unmet: Unmet
  readonly select: (selection: Selection, isGesture?: boolean) => void
  /** Value of another key, such as the centring of the map, or null. */
  readonly other: (key: PageKey) => string | null
  readonly setOther: (key: PageKey, value: string | null) => void
  /** Query of a link to what is shown: without values that were dropped and keys that nobody knows. */
  readonly link: () => string
  /** Selection and another key at once, as when a slide is shown. */
  readonly goTo: (selection: Selection, key: PageKey, value: string | null, entering: Entering) => void
}

/** Which statement the page shows. */
export interface OpenStatement {
  readonly id: string
  /** Whether it is the one an address without a statement stands for. */
  readonly isShipped: boolean
}

/** Reads the selection from the address: there is no second copy of it anywhere. */
export function useAddress({ id, isShipped }: OpenStatement, findId: FindId): Address {
  const query = useSyncExternalStore(onQueryChange, readQuery)
  const read = useMemo(() => readSelection(query, findId), [query, findId])
  const unmet = useMemo(() => readUnmet(query, id), [query, id])
  const open = isShipped ? null : id
  const select = useCallback(
    (selection: Selection, isGesture = false) => {
      const next = withSelection(readQuery(), selection)
      writeQuery(settleQuery(next, open), isGesture ? 'gesture' : 'push')
    },
    [open],
  )
  const setOther = useCallback<Address['setOther']>(
    (key, value) => writeQuery(settleQuery(withKey(readQuery(), key, value), open), 'push'),
    [open],
  )
  const goTo = useCallback<Address['goTo']>(
    (selection, key, value, entering) => {
      const next = withKey(withSelection(readQuery(), selection), key, value)
      writeQuery(settleQuery(next, open), entering)
    },
    [open],
  )
  const link = useCallback(() => {
    // Read anew: a gesture may have ended since the page was last drawn.
    const now = readQuery()
    return settleQuery(withSelection(ownParts(now), readSelection(now, findId).selection), open)
  }, [open, findId])
  const other = useCallback<Address['other']>((key) => readKey(query, key), [query])
  return { ...read, unmet, select, other, setOther, link, goTo }
}
