import { LayoutGrid, Maximize, Minimize, NotebookText, Search, Square } from 'lucide-react'
import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { sayPresent } from '#messages/sayPresent.ts'

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
      <button type="button" aria-label={say('ask.button')} title={say('ask.button')} onClick={onAsk}>
        <Search aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={sayDeck('present.overview')}
        title={sayDeck('present.overview')}
        onClick={onOverview}
      >
        <LayoutGrid aria-hidden="true" />
      </button>
      {isFull === null ? null : (
        <button
          type="button"
          aria-label={sayPresent('present.full')}
          aria-pressed={isFull}
          title={sayPresent('present.full')}
          onClick={onFull}
        >
          <Icon aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        aria-label={sayPresent('present.blank')}
        title={sayPresent('present.blank')}
        onClick={onBlank}
      >
        <Square fill="currentColor" aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={sayPresent('presenter.window')}
        title={sayPresent('presenter.window')}
        onClick={onPresenter}
      >
        <NotebookText aria-hidden="true" />
      </button>
    </>
  )
}
