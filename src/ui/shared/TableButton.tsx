import { Table2 } from 'lucide-react'
import { memo } from 'react'
import { say } from '#messages/say.ts'
import { IconButton } from './IconButton.tsx'

/** Switches a chart to its table and back. */
export const TableButton = memo(function TableButton(props: {
  readonly isTable: boolean
  readonly onChange: (isTable: boolean) => void
}) {
  const { isTable, onChange } = props
  return (
    <IconButton
      className="icon-button"
      aria-pressed={isTable}
      label={say('table.show')}
      onClick={() => onChange(!isTable)}
    >
      <Table2 size={16} aria-hidden="true" />
    </IconButton>
  )
})
