import { Table2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { pageStatement } from '#app/data/brought.ts'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import { saySeries } from '#messages/saySeries.ts'
import { showSeries } from './seriesAddress.ts'

/** The button that shows all statements side by side; not there while there is one alone. */
export function SeriesTool() {
  const shelf = statementShelf()
  const { entries } = useSyncExternalStore(shelf.subscribe, shelf.read)
  if (!entries.some(({ id }) => id !== pageStatement())) return null
  return (
    <button type="button" className="button" aria-label={saySeries('series.button')} onClick={showSeries}>
      <Table2 size={14} aria-hidden="true" />{' '}
      <span className="banner-word">{saySeries('series.button')}</span>
    </button>
  )
}
