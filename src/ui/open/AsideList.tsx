import { useId, useState } from 'react'
import { sayShelf } from '#messages/sayShelf.ts'
import type { AsideEntry } from '#shelf/asideEntry.ts'
import './asideList.css'

/** What can be done to what is kept beside the list. */
export interface AsideActions {
  readonly onSave: (key: AsideEntry['key']) => void
  readonly onDrop: (key: AsideEntry['key']) => void
}

/** A button that stands where another one was gets the focus that one had. */
const focus = (element: HTMLElement | null): void => element?.focus()

function AsideRow({ entry, actions }: { readonly entry: AsideEntry; readonly actions: AsideActions }) {
  const { key, title, why } = entry
  const titleId = useId()
  const [isAsked, setAsked] = useState(false)
  return (
    <li className="kept kept-aside">
      <p id={titleId}>
        <bdi>{title}</bdi> <span className="kept-about">{sayShelf('shelf.aside.why', { why })}</span>
      </p>
      <p className="kept-tools">
        <button
          type="button"
          className="kept-tool"
          aria-describedby={titleId}
          onClick={() => actions.onSave(key)}
        >
          {sayShelf('shelf.save')}
        </button>
        {isAsked ? (
          <>
            <button
              ref={focus}
              type="button"
              className="kept-tool"
              aria-describedby={titleId}
              onClick={() => actions.onDrop(key)}
            >
              {sayShelf('shelf.aside.deleteFor')}
            </button>
            <button type="button" className="kept-tool" onClick={() => setAsked(false)}>
              {sayShelf('shelf.leave')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="kept-tool"
            aria-describedby={titleId}
            onClick={() => setAsked(true)}
          >
            {sayShelf('shelf.delete')}
          </button>
        )}
      </p>
    </li>
  )
}

/** What is kept beside the statements: nothing of it comes back once it is deleted, so that it is asked twice. */
export function AsideList(props: { readonly aside: readonly AsideEntry[]; readonly actions: AsideActions }) {
  const { aside, actions } = props
  const heading = useId()
  if (aside.length === 0) return null
  return (
    <section className="kept-beside" aria-labelledby={heading}>
      <h4 id={heading}>{sayShelf('shelf.aside')}</h4>
      <p>{sayShelf('shelf.aside.intro')}</p>
      <ul aria-labelledby={heading}>
        {aside.map((entry) => (
          <AsideRow key={entry.key} entry={entry} actions={actions} />
        ))}
      </ul>
    </section>
  )
}
