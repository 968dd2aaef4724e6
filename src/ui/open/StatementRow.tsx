import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useId, useState } from 'react'
import { sayShelf } from '#messages/sayShelf.ts'
import type { ListedStatement } from '#shelf/shelfState.ts'
import { sayAbout } from './sayEntry.ts'

/** What can be done to a kept statement. */
export interface RowActions {
  readonly onOpen: (id: string) => void
  readonly onRename: (id: string, title: string) => void
  readonly onSave: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onRestore: (id: string) => void
}

/** A button that stands where another one was gets the focus that one had. */
const focus = (element: HTMLElement | null): void => element?.focus()

/** The title as a field: Enter keeps what is written, Esc leaves it. */
function TitleField(props: {
  readonly title: string
  readonly onKeep: (title: string) => void
  readonly onLeave: () => void
}) {
  const { title, onKeep, onLeave } = props
  const keep = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): void => {
    event.preventDefault()
    onKeep(String(new FormData(event.currentTarget).get('title') ?? ''))
  }
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // The dialog stays.
    event.preventDefault()
    event.stopPropagation()
    onLeave()
  }
  return (
    <form className="kept-form" onSubmit={keep} onKeyDown={leave}>
      <input
        ref={focus}
        name="title"
        aria-label={sayShelf('shelf.newTitle')}
        defaultValue={title}
        autoComplete="off"
        dir="auto"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className="kept-tools">
        <button type="submit" className="kept-tool">
          {sayShelf('shelf.keep')}
        </button>
        <button type="button" className="kept-tool" onClick={onLeave}>
          {sayShelf('shelf.leave')}
        </button>
      </p>
    </form>
  )
}

/** A row of the list: what the statement is, and what can be done to it. */
export function StatementRow(props: {
  readonly entry: ListedStatement
  /** Its small map with the words below it. */
  readonly map: ReactNode
  /** Whether it was deleted and may come back. */
  readonly isRemoved: boolean
  readonly actions: RowActions
}) {
  const { entry, map, isRemoved, actions } = props
  const { id, title } = entry
  const titleId = useId()
  const [isRenaming, setIsRenaming] = useState(false)
  const [left, setLeft] = useState<'rename' | 'remove' | null>(null)
  const leave = (): void => {
    setLeft('rename')
    setIsRenaming(false)
  }
  if (isRemoved)
    return (
      <li className="kept kept-removed">
        <p id={titleId}>
          {sayShelf('shelf.deleted')} <bdi>{title}</bdi>
        </p>
        <button
          ref={focus}
          type="button"
          className="kept-tool"
          aria-describedby={titleId}
          onClick={() => {
            setLeft('remove')
            actions.onRestore(id)
          }}
        >
          {sayShelf('shelf.undo')}
        </button>
      </li>
    )
  return (
    <li className="kept">
      {map}
      <div>
        {isRenaming ? (
          <TitleField
            title={title}
            onLeave={leave}
            onKeep={(next) => {
              leave()
              if (next.trim() !== '' && next !== title) actions.onRename(id, next)
            }}
          />
        ) : (
          <button
            id={titleId}
            type="button"
            className="kept-title"
            dir="auto"
            onClick={() => actions.onOpen(id)}
          >
            {title}
          </button>
        )}
        <p className="kept-about">
          {sayAbout(entry)}
          {entry.isOnDevice ? null : <strong>{sayShelf('shelf.onlyHere')}</strong>}
        </p>
        {isRenaming ? null : (
          <p className="kept-tools">
            <button
              ref={left === 'rename' ? focus : undefined}
              type="button"
              className="kept-tool"
              aria-describedby={titleId}
              onClick={() => setIsRenaming(true)}
            >
              {sayShelf('shelf.rename')}
            </button>
            <button
              type="button"
              className="kept-tool"
              aria-describedby={titleId}
              onClick={() => actions.onSave(id)}
            >
              {sayShelf('shelf.save')}
            </button>
            <button
              ref={left === 'remove' ? focus : undefined}
              type="button"
              className="kept-tool"
              aria-describedby={titleId}
              onClick={() => actions.onRemove(id)}
            >
              {sayShelf('shelf.delete')}
            </button>
          </p>
        )}
      </div>
    </li>
  )
}
