import { X } from 'lucide-react'
import { useRef } from 'react'
import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'

/** What can be done to the deck as a whole. */
export interface DeckActions {
  /** Null where there are no views to add. */
  readonly onAdd: (() => void) | null
  readonly onOpen: (file: File) => void
  readonly onSave: () => void
  readonly onReset: () => void
  /** The files that its slides are saved as. */
  readonly files: readonly { readonly id: string; readonly label: string; readonly onSave: () => void }[]
}

/** Head of the overview: what deck this is, and its tools. */
export function OverviewHead(props: {
  readonly total: number
  /** Where the deck comes from and where it is kept, in words. */
  readonly origin: string
  readonly isComposed: boolean
  readonly actions: DeckActions
  readonly onClose: () => void
}) {
  const { total, origin, isComposed, actions, onClose } = props
  const { onAdd, onOpen, onSave, onReset, files } = actions
  const input = useRef<HTMLInputElement>(null)
  return (
    <header className="overview-head">
      <h2>{sayDeck('present.overview')}</h2>
      <p>
        {sayDeck('overview.count', { n: total })}
        {say('filters.joined')}
        {origin}
      </p>
      <div className="overview-tools">
        {onAdd ? (
          <button type="button" onClick={onAdd}>
            {sayDeck('overview.add')}
          </button>
        ) : null}
        <button type="button" onClick={() => input.current?.click()}>
          {sayDeck('overview.open')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            // The same file can be chosen again.
            currentTarget.value = ''
            if (file) onOpen(file)
          }}
        />
        <button type="button" onClick={onSave}>
          {sayDeck('overview.save')}
        </button>
        {files.map((file) => (
          <button key={file.id} type="button" onClick={file.onSave}>
            {file.label}
          </button>
        ))}
        <button type="button" aria-disabled={isComposed || undefined} onClick={onReset}>
          {sayDeck('overview.reset')}
        </button>
        <IconButton className="overview-close" label={sayDeck('overview.close')} onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
    </header>
  )
}
