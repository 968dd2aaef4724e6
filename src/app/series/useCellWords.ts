import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { loadCompared } from '#app/compare/loadCompared.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { CellWords } from '#ui/series/CellCard.tsx'
import { cellEvidence, type SeriesCell } from '#views/series/seriesCard.ts'
import { valueKey } from '#views/series/seriesFilters.ts'

interface Found {
  readonly of: string
  readonly indexed: StatementIndex | null
  readonly words: CellWords
}

/** The sentences of a cell, and the statement they are in, once it is read; null where it is not here. */
export function useCellWords(cell: SeriesCell | null): Omit<Found, 'of'> {
  const client = useQueryClient()
  const [found, setFound] = useState<Found | null>(null)
  const of = cell ? `${valueKey(cell.value)} ${cell.statement.id}` : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: a cell is what its keys say, and another object at each filter.
  useEffect(() => {
    if (!cell) return
    let isWanted = true
    void loadCompared(client, cell.statement.id)
      .catch(() => null)
      .then((indexed) => {
        const words = indexed ? cellEvidence(indexed, cell.value) : 'elsewhere'
        if (isWanted) setFound({ of, indexed, words })
      })
    return () => {
      isWanted = false
    }
  }, [client, of])
  return found?.of === of ? found : { indexed: null, words: 'loading' }
}
