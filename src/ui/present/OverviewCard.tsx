import { ArrowLeft, ArrowRight, Pencil, StickyNote, Trash2 } from 'lucide-react'
import type { CSSProperties, PointerEventHandler, ReactNode, Ref } from 'react'
import { sayDeck } from '#messages/sayDeck.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { useHasBeenSeen } from '#ui/shared/useHasBeenSeen.ts'
import type { OverviewCard as CardView } from '#views/deck/overviewView.ts'
import './overviewCard.css'

/** What can be done to a slide from its card. */
export interface CardActions {
  readonly onShow: () => void
  readonly onEdit: () => void
  readonly onMove: (by: number) => void
  readonly onDelete: () => void
  readonly onToday: () => void
}

/** The slide as the room sees it, drawn once its card has come into sight: to be seen and not read out. */
function Thumb({ children }: { readonly children: ReactNode }) {
  const { ref, hasBeenSeen } = useHasBeenSeen<HTMLDivElement>()
  return (
    <div ref={ref} className="card-thumb" aria-hidden="true">
      {hasBeenSeen ? children : null}
    </div>
  )
}

/** A slide of the overview: what it says, what was done to it, and its tools. */
export function OverviewCard(props: {
  readonly ref: Ref<HTMLButtonElement>
  readonly card: CardView
  /** The slide, small. */
  readonly thumb: ReactNode
  readonly total: number
  readonly isCurrent: boolean
  /** Whether Tab stops here. */
  readonly isStop: boolean
  readonly accent: string | null
  /** Where a dragged card would go: before or behind this one. */
  readonly drop: 'before' | 'behind' | null
  readonly isDragged: boolean
  readonly actions: CardActions
  readonly dragging: Readonly<Record<string, PointerEventHandler<HTMLElement> | unknown>>
  readonly onFocus: () => void
}) {
  const { ref, card, thumb, total, isCurrent, isStop, accent, drop, isDragged, actions, dragging, onFocus } =
    props
  const { number, label, headline, note, isRenamed, isAdded, hasChanged, missing } = card
  const tabIndex = isStop ? 0 : -1
  const tools = [
    { name: 'edit', Icon: Pencil, act: actions.onEdit, isOff: false },
    { name: 'earlier', Icon: ArrowLeft, act: () => actions.onMove(-1), isOff: number === 1 },
    { name: 'later', Icon: ArrowRight, act: () => actions.onMove(1), isOff: number === total },
    { name: 'delete', Icon: Trash2, act: actions.onDelete, isOff: total === 1 },
  ] as const
  return (
    <li
      className="card"
      data-place={number - 1}
      data-current={isCurrent || undefined}
      data-stop={isStop || undefined}
      data-drop={drop ?? undefined}
      data-dragged={isDragged || undefined}
      style={accent ? ({ '--accent': accent } as CSSProperties) : undefined}
      onFocus={({ target, currentTarget }) => {
        // Not under the pointer of whoever has just pressed it.
        if (target.matches(':focus-visible')) currentTarget.scrollIntoView({ block: 'nearest' })
        onFocus()
      }}
    >
      <div className="card-main">
        <button
          ref={ref}
          type="button"
          className="card-show"
          tabIndex={tabIndex}
          aria-current={isCurrent || undefined}
          onClick={actions.onShow}
          {...dragging}
        >
          <span className="card-about">
            <b>{number}</b>
            {accent ? <span className="slide-dot" /> : null}
            <span>{label}</span>
          </span>
          <span className="card-headline">
            <bdi>{headline}</bdi>
          </span>
          <span className="card-marks">
            {isCurrent ? <strong>{sayDeck('overview.current')}</strong> : null}
            {isAdded ? <span>{sayDeck('overview.added')}</span> : null}
            {isRenamed ? <span>{sayDeck('overview.renamed')}</span> : null}
            {note ? (
              <span>
                <StickyNote aria-hidden="true" /> {sayDeck('overview.note')}
              </span>
            ) : null}
          </span>
        </button>
        {thumb ? <Thumb>{thumb}</Thumb> : null}
        <div className="card-tools">
          {tools.map(({ name, Icon, act, isOff }) => (
            <IconButton
              key={name}
              tabIndex={tabIndex}
              label={sayDeck(`overview.${name}`, { number })}
              // Not disabled: the focus stays on the button of a card that has come to the end of its way.
              aria-disabled={isOff || undefined}
              onClick={act}
            >
              <Icon aria-hidden="true" />
            </IconButton>
          ))}
        </div>
      </div>
      {missing ? <p className="card-warning">{sayDeck('slide.missing', { values: missing })}</p> : null}
      {hasChanged ? (
        <p className="card-warning">
          {sayDeck('slide.changed')}{' '}
          <button
            type="button"
            className="link-button"
            tabIndex={tabIndex}
            aria-label={sayDeck('overview.todayFor', { number })}
            onClick={actions.onToday}
          >
            {sayDeck('overview.today')}
          </button>
        </p>
      ) : null}
    </li>
  )
}
