import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { loadCompared } from '#app/compare/loadCompared.ts'
import { pageStatement } from '#app/data/brought.ts'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import type { ListedStatement } from '#shelf/shelfState.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { joinSeries } from '#views/series/seriesOf.ts'
import { type SeriesPart, seriesPart } from '#views/series/seriesPart.ts'

/** The series as far as it is read. */
export interface SeriesReading {
  /** Null until the first time that all are read; after that what was read last. */
  readonly series: SeriesColumns | null
  /** Statements that are read, of how many. */
  readonly done: number
  readonly all: number
  /** Statements that could not be read. */
  readonly unread: number
}

/** Milliseconds that reading takes at a time. */
const turn = 12

/** What was counted of each statement, for as long as it is as it was then. */
const counted = new Map<string, { readonly stamp: string; readonly part: SeriesPart }>()

const stampOf = ({ revision, basis }: ListedStatement): string => `${revision}/${basis}`

const read = async (client: QueryClient, id: string, stamp: string | null): Promise<SeriesPart | null> => {
  const known = counted.get(id)
  if (known && known.stamp === stamp) return known.part
  const indexed = await loadCompared(client, id).catch(() => null)
  if (!indexed) return null
  const part = seriesPart(indexed)
  // A statement of the page says nothing when it was changed, and is read again.
  if (stamp !== null) counted.set(id, { stamp, part })
  return part
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Reads all statements of this device and of the page, a few milliseconds at a time, again when one changes. */
export function useSeries(): SeriesReading {
  const client = useQueryClient()
  const shelf = statementShelf()
  const { entries, isReady } = useSyncExternalStore(shelf.subscribe, shelf.read)
  const [reading, setReading] = useState<SeriesReading>({ series: null, done: 0, all: 0, unread: 0 })
  const ids = isReady
    ? [
        ...entries.map((entry) => ({ id: entry.id, stamp: stampOf(entry) as string | null })),
        ...(entries.some(({ id }) => id === pageStatement()) ? [] : [{ id: pageStatement(), stamp: null }]),
      ]
    : []
  const wanted = JSON.stringify(ids)
  useEffect(() => {
    const listed = JSON.parse(wanted) as typeof ids
    if (listed.length === 0) return
    let isWanted = true
    const readAll = async (): Promise<void> => {
      const parts: SeriesPart[] = []
      let since = performance.now()
      for (const [done, { id, stamp }] of listed.entries()) {
        const part = await read(client, id, stamp)
        if (!isWanted) return
        if (part) parts.push(part)
        if (performance.now() - since < turn) continue
        setReading((old) => ({ ...old, done: done + 1, all: listed.length }))
        await breathe()
        since = performance.now()
      }
      if (!isWanted) return
      const all = listed.length
      setReading({ series: joinSeries(parts), done: all, all, unread: all - parts.length })
    }
    void readAll()
    return () => {
      isWanted = false
    }
  }, [client, wanted])
  return reading
}
