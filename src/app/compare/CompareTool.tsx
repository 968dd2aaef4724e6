import { useQueryClient } from '@tanstack/react-query'
import { Columns2 } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { pageStatement } from '#app/data/brought.ts'
import { dataFile } from '#app/data/useDataFile.ts'
import { useLayer } from '#app/page/useLayer.ts'
import { useReturnFocus } from '#app/page/useReturnFocus.ts'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import { parseStatementFile } from '#statement/statementFile.ts'
import { CompareWith, type OtherStatement } from '#ui/compare/CompareWith.tsx'
import { sayFullDate } from '#views/words/sayDates.ts'
import { showComparison } from './compareAddress.ts'
import './compareTool.css'

/** The statement that comes with the page, as one of a list; null until it is there. */
function useShipped(): OtherStatement | null {
  const client = useQueryClient()
  const [shipped, setShipped] = useState<OtherStatement | null>(null)
  useEffect(() => {
    let isWanted = true
    const id = pageStatement()
    client.fetchQuery(dataFile(client, `statements/${id}.json`, parseStatementFile)).then(
      ({ metadata: { title, date } }) => {
        if (isWanted) setShipped({ id, title: title || id, date: date && sayFullDate(date) })
      },
      // One that does not come cannot be compared with.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [client])
  return shipped
}

/** The button that compares a statement with another one; not there while there is no other. */
export function CompareTool({ id }: { readonly id: string }) {
  const shelf = statementShelf()
  const { entries } = useSyncExternalStore(shelf.subscribe, shelf.read)
  const shipped = useShipped()
  const { opening, open, close } = useLayer()
  const button = useReturnFocus<HTMLButtonElement>(opening !== null)
  const kept = entries.map(({ id, title, date }) => ({ id, title, date: date && sayFullDate(date) }))
  const others = [
    ...kept,
    ...(shipped && !kept.some((one) => one.id === shipped.id) ? [shipped] : []),
  ].filter((one) => one.id !== id)
  if (others.length === 0) return null
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button compare-button"
        aria-label={sayCompare('compare.button')}
        onClick={open}
      >
        <Columns2 size={14} aria-hidden="true" />{' '}
        <span className="banner-word">{sayCompare('compare.button')}</span>
      </button>
      {opening === null ? null : (
        <CompareWith
          key={opening}
          others={others}
          onChoose={(other) => showComparison(id, other)}
          onClose={() => close(opening)}
        />
      )}
    </>
  )
}
