import {
  type CSSProperties,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useRef,
  useState,
} from 'react'
import { sayDeck } from '#messages/sayDeck.ts'
import { useDragToMove } from '#ui/shared/useDragToMove.ts'
import type { OverviewCard as CardView } from '#views/deck/overviewView.ts'
import { OverviewCard } from './OverviewCard.tsx'
import { type DeckActions, OverviewHead } from './OverviewHead.tsx'
import type { TypeScale } from './typeScale.ts'
import { walkGrid } from './walkGrid.ts'
import './overview.css'

/** Columns the grid has at its present width. */
const columnsOf = (grid: Element): number => getComputedStyle(grid).gridTemplateColumns.split(' ').length

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** All slides as a grid over the whole screen, to go to one or to change the deck. */
export function Overview(props: {
  readonly cards: readonly CardView[]
  /** Id of the slide that is on screen. */
  readonly current: string
  /** Draws a slide small, by its place from 0; null where there is no room for it. */
  readonly thumbOf: ((index: number) => ReactNode) | null
  readonly type: TypeScale
  readonly colorOf: (initiative: string) => string
  readonly origin: string
  readonly isComposed: boolean
  /** What was done last, in words. */
  readonly said: string
  readonly canUndo: boolean
  readonly deckActions: Omit<DeckActions, 'onAdd'>
  /** Adds the present view and returns the id of its slide, or null; null where there are no views to add. */
  readonly onAdd: (() => string | null) | null
  readonly onShow: (id: string) => void
  readonly onEdit: (id: string) => void
  readonly onMove: (id: string, by: number) => void
  readonly onDelete: (id: string) => void
  readonly onToday: (id: string) => void
  /** Takes the last change back and returns the id of a slide that returned. */
  readonly onUndo: () => string | null
  readonly onClose: () => void
  /** Notices. */
  readonly children?: ReactNode
}) {
  const { cards, current, thumbOf, type, colorOf, origin, isComposed, said, canUndo, deckActions, children } =
    props
  const { onAdd, onShow, onEdit, onMove, onDelete, onToday, onUndo, onClose } = props
  const dialog = useRef<HTMLDialogElement | null>(null)
  const [active, setActive] = useState(current)
  const [isOver, setOver] = useState(false)
  /** Card that takes the focus when it is next drawn. */
  const wanted = useRef<string | null>(null)
  /** Card that is brought into sight when it is next drawn. */
  const moved = useRef<string | null>(null)
  const move = (id: string, by: number): void => {
    moved.current = id
    onMove(id, by)
  }
  const { dragging, handlersFor } = useDragToMove(move)
  const open = useCallback((element: HTMLDialogElement | null) => {
    dialog.current = element
    if (!element || element.open) return
    element.showModal()
    element.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [])
  const stop = cards.some(({ id }) => id === active) ? active : current
  const focusOn = (id: string | null): void => {
    wanted.current = id
    if (id) setActive(id)
  }
  const remove = (index: number): void => {
    const neighbour = cards[index + 1] ?? cards[index - 1]
    if (neighbour) focusOn(neighbour.id)
    onDelete((cards[index] as CardView).id)
  }
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const place = (event.target as Element).closest<HTMLElement>('[data-place]')?.dataset.place
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if ((ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z') {
      event.preventDefault()
      if (canUndo) focusOn(onUndo() ?? stop)
      return
    }
    if (place === undefined || ctrlKey || metaKey || shiftKey) return
    const index = Number(place)
    const by = walkGrid(key, index, columnsOf(event.currentTarget), cards.length)
    if (by === null && (key !== 'Delete' || altKey)) return
    event.preventDefault()
    if (by === null) remove(index)
    else if (by === 0 && !altKey) return
    else if (altKey) move((cards[index] as CardView).id, by)
    else focusOn(cards[index + by]?.id ?? null)
  }
  const style = {
    '--type-said': `${type.said}px`,
    '--type-headline': `${type.headline}px`,
    '--type-footer': `${type.footer}px`,
  } as CSSProperties
  return (
    <dialog
      ref={open}
      className="overview"
      style={style}
      aria-label={sayDeck('present.overview')}
      data-over={isOver || undefined}
      onClose={({ target, currentTarget }) => {
        if (target === currentTarget) onClose()
      }}
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) deckActions.onOpen(file)
      }}
    >
      <OverviewHead
        total={cards.length}
        origin={origin}
        isComposed={isComposed}
        actions={{ ...deckActions, onAdd: onAdd && (() => focusOn(onAdd())) }}
        onClose={() => dialog.current?.close()}
      />
      {children}
      <ol className="overview-grid" onKeyDown={press}>
        {cards.map((card, index) => (
          <OverviewCard
            key={card.id}
            ref={(element) => {
              if (!element) return
              if (moved.current === card.id) {
                moved.current = null
                element.closest('li')?.scrollIntoView({ block: 'nearest' })
              }
              if (wanted.current !== card.id) return
              wanted.current = null
              element.focus()
            }}
            card={card}
            thumb={thumbOf?.(index) ?? null}
            total={cards.length}
            isCurrent={card.id === current}
            isStop={card.id === stop}
            accent={card.initiative ? colorOf(card.initiative) : null}
            drop={
              dragging && dragging.to === index && dragging.to !== dragging.from
                ? dragging.to < dragging.from
                  ? 'before'
                  : 'behind'
                : null
            }
            isDragged={dragging?.id === card.id}
            dragging={handlersFor(card.id, index)}
            actions={{
              onShow: () => {
                dialog.current?.close()
                onShow(card.id)
              },
              onEdit: () => onEdit(card.id),
              onMove: (by) => move(card.id, by),
              onDelete: () => remove(index),
              onToday: () => onToday(card.id),
            }}
            onFocus={() => setActive(card.id)}
          />
        ))}
      </ol>
      <footer className="overview-foot">
        <p role="status" aria-live="polite">
          {isOver ? sayDeck('overview.drop') : said}
        </p>
        {canUndo ? (
          <button type="button" className="overview-undo" onClick={() => focusOn(onUndo() ?? stop)}>
            {sayDeck('overview.undo')}
          </button>
        ) : null}
        <p className="overview-hint">{sayDeck('overview.hint')}</p>
      </footer>
    </dialog>
  )
}
