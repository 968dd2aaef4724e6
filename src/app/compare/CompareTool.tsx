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
import { comparisonEnd } from './comparisonEnd.ts'
import './compareTool.css'

/** The statement that comes with the page, as one of a list; null until it is there, and where it does not come. */
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
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [client])
  return shipped
}

type Listed = ReturnType<ReturnType<typeof statementShelf>['read']>['entries']

/** The choice of another statement: those of this device, and the one that comes with the page. */
function OtherStatements(props: {
  readonly id: string
  readonly entries: Listed
  readonly onClose: () => void
}) {
  const { id, entries, onClose } = props
  const shipped = useShipped()
  const kept = entries.map((entry) => ({
    id: entry.id,
    title: entry.title,
    date: entry.date && sayFullDate(entry.date),
  }))
  const others = shipped && !kept.some((one) => one.id === shipped.id) ? [...kept, shipped] : kept
  return (
    <CompareWith
      others={others.filter((one) => one.id !== id)}
      onChoose={(other) => showComparison(id, other)}
      onClose={onClose}
    />
  )
}

/** The button that compares a statement with another one; not there while there is no other. */
export function CompareTool({ id }: { readonly id: string }) {
  const shelf = statementShelf()
  const { entries } = useSyncExternalStore(shelf.subscribe, shelf.read)
  const { opening, open, close } = useLayer()
  const button = useReturnFocus<HTMLButtonElement>(opening !== null)
  // Beside one that was opened there is always the page's own.
  const hasOther = id !== pageStatement() || entries.some((entry) => entry.id !== id)
  useEffect(() => {
    if (hasOther && comparisonEnd.take()) button.current?.focus({ preventScroll: true })
  }, [hasOther, button])
  if (!hasOther) return null
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
        <OtherStatements key={opening} id={id} entries={entries} onClose={() => close(opening)} />
      )}
    </>
  )
}
