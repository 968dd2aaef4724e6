import { type ReactNode, useCallback, useState } from 'react'
import { useLayer } from '#app/page/useLayer.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { EditSlide } from '#ui/present/EditSlide.tsx'
import { Overview } from '#ui/present/Overview.tsx'
import type { DeckActions } from '#ui/present/OverviewHead.tsx'
import type { TypeScale } from '#ui/present/typeScale.ts'
import type { OverviewCard } from '#views/deck/overviewView.ts'
import { DeckNotices } from './DeckNotices.tsx'
import type { DeckInUse } from './useDeck.ts'
import type { DeckEditing } from './useDeckEditing.ts'

/** A deck in use as cards, with the dialog that edits a slide. */
export function DeckCards(props: {
  readonly state: DeckInUse
  readonly editing: DeckEditing
  readonly cards: readonly OverviewCard[]
  /** Draws a slide small, by its place from 0. */
  readonly thumbOf: (index: number) => ReactNode
  /** Id of the slide that is on screen. */
  readonly current: string
  readonly type: TypeScale
  readonly said: string
  /** What the deck is while nobody has changed it, in words. */
  readonly composedFrom: string
  readonly files: DeckActions['files']
  /** What becomes of a file. */
  readonly note: ReactNode
  readonly colorOf: (initiative: string) => string
  /** Adds the present view; null where there are no views of it. */
  readonly onAdd: (() => string | null) | null
  readonly onShow: (id: string) => void
  readonly onClose: () => void
}) {
  const { state, editing, cards, thumbOf, current, type, said, composedFrom, files, note } = props
  const { colorOf, onAdd, onShow, onClose } = props
  const { isKept, isOnDevice, past } = state
  const form = useLayer()
  const [edited, setEdited] = useState<string | null>(null)
  const openDialog = useCallback((dialog: HTMLDialogElement | null) => {
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  const card = cards.find(({ id }) => id === edited)
  return (
    <>
      <Overview
        cards={cards}
        current={current}
        // In a hand it is a list, which is walked with a finger.
        thumbOf={type.isColumn ? null : thumbOf}
        type={type}
        colorOf={colorOf}
        origin={isKept ? sayDeck(isOnDevice ? 'overview.kept' : 'overview.lasting') : composedFrom}
        isComposed={!isKept}
        said={said}
        canUndo={past.length > 0}
        deckActions={{
          onOpen: (file) => void editing.open(file),
          onSave: editing.save,
          onReset: editing.reset,
          files,
        }}
        onAdd={onAdd}
        onShow={onShow}
        onEdit={(id) => {
          setEdited(id)
          form.open()
        }}
        onMove={editing.move}
        onDelete={editing.remove}
        onToday={editing.refresh}
        onUndo={editing.undo}
        onClose={onClose}
      >
        <DeckNotices state={state} editing={editing} />
        {note}
      </Overview>
      {card && form.opening !== null ? (
        <EditSlide
          key={form.opening}
          ref={openDialog}
          number={card.number}
          label={card.label}
          headline={card.headline}
          note={card.note}
          onSave={(headline, words) => editing.edit(card.id, headline, words)}
          onClose={() => form.close(form.opening)}
        />
      ) : null}
    </>
  )
}
