import { Table2 } from 'lucide-react'
import { say } from '#messages/say.ts'

/** Switches a chart to its table and back. */
export function TableButton(props: {
  readonly isTable: boolean
  readonly onChange: (isTable: boolean) => void
}) {
  const { isTable, onChange } = props
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={isTable}
      aria-label={say('table.show')}
      title={say('table.show')}
      onClick={() => onChange(!isTable)}
    >
      <Table2 size={16} aria-hidden="true" />
    </button>
  )
}
