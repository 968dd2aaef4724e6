import type { ReactNode } from 'react'

/** A titled region of the dashboard: the head holds the title, a line of words and the panel's tools. */
export function Panel(props: {
  readonly id: string
  readonly title: string
  /** Accessible name of the region where it differs from the title. */
  readonly label?: string
  readonly note?: ReactNode
  readonly tools?: ReactNode
  /** What stands in it, where its style depends on that. */
  readonly shows?: string | undefined
  readonly children: ReactNode
}) {
  const { id, title, label, note, tools, shows, children } = props
  return (
    <section className={`panel ${id}-panel`} aria-label={label ?? title} id={id} data-shows={shows}>
      <div className="panel-head">
        <h2 className="panel-title">{title}</h2>
        {note === undefined ? null : (
          <div className="panel-note">
            <bdi>{note}</bdi>
          </div>
        )}
        {tools === undefined ? null : <div className="panel-tools">{tools}</div>}
      </div>
      {children}
    </section>
  )
}
