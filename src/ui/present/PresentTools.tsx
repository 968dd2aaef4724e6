import { LayoutGrid, Maximize, Minimize, NotebookText, Search, Square } from 'lucide-react'
import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'

/** What letters do as well, for whoever uses a pointer or has the letters switched off. */
export function PresentTools(props: {
  /** Null where the browser has no full screen. */
  readonly isFull: boolean | null
  readonly onAsk: () => void
  readonly onOverview: () => void
  readonly onFull: () => void
  readonly onBlank: () => void
  readonly onPresenter: () => void
}) {
  const { isFull, onAsk, onOverview, onFull, onBlank, onPresenter } = props
  const Icon = isFull ? Minimize : Maximize
  return (
    <>
      <IconButton label={say('ask.button')} onClick={onAsk}>
        <Search aria-hidden="true" />
      </IconButton>
      <IconButton label={sayDeck('present.overview')} onClick={onOverview}>
        <LayoutGrid aria-hidden="true" />
      </IconButton>
      {isFull === null ? null : (
        <IconButton label={sayPresent('present.full')} aria-pressed={isFull} onClick={onFull}>
          <Icon aria-hidden="true" />
        </IconButton>
      )}
      <IconButton label={sayPresent('present.blank')} onClick={onBlank}>
        <Square fill="currentColor" aria-hidden="true" />
      </IconButton>
      <IconButton label={sayPresent('presenter.window')} onClick={onPresenter}>
        <NotebookText aria-hidden="true" />
      </IconButton>
    </>
  )
}
