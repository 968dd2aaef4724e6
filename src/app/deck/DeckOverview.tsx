import { useCallback, useMemo, useState } from 'react'
import { useLayer } from '#app/page/useLayer.ts'
import type { World } from '#knowledge/worldFile.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { EditSlide } from '#ui/present/EditSlide.tsx'
import { Overview } from '#ui/present/Overview.tsx'
import type { TypeScale } from '#ui/present/typeScale.ts'
import { overviewView } from '#views/deck/overviewView.ts'
import { DeckNotices } from './DeckNotices.tsx'
import { DeckThumb } from './DeckThumb.tsx'
import type { DeckInUse } from './useDeck.ts'
import type { DeckEditing } from './useDeckEditing.ts'
import { useSlideFiles } from './useSlideFiles.tsx'

/** The overview of the deck in use, with the dialog that edits a slide. */
export function DeckOverview(props: {
  readonly indexed: StatementIndex
  readonly world: World | null
  readonly state: DeckInUse
  readonly editing: DeckEditing
  /** Id of the slide that is on screen, and what is chosen there. */
  readonly current: string
  readonly selection: Selection
  readonly type: TypeScale
  readonly said: string
  readonly colorOf: (initiative: string) => string
  readonly onShow: (id: string) => void
  readonly onClose: () => void
}) {
  const { indexed, world, state, editing, current, selection, type, said, colorOf, onShow, onClose } = props
  const { deck, composed, isKept, isOnDevice, past } = state
  const form = useLayer()
  const slides = useSlideFiles(indexed, selection, world)
  const [edited, setEdited] = useState<string | null>(null)
  const cards = useMemo(() => overviewView(indexed, deck, composed), [indexed, deck, composed])
  const openDialog = useCallback((dialog: HTMLDialogElement | null) => {
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  const card = cards.find(({ id }) => id === edited)
  const kept = isOnDevice ? 'overview.kept' : 'overview.lasting'
  return (
    <>
      <Overview
        cards={cards}
        current={current}
        // In a hand it is a list, which is walked with a finger.
        thumbOf={
          type.isColumn
            ? null
            : (index) => (
                <DeckThumb indexed={indexed} world={world} deck={deck} index={index} colorOf={colorOf} />
              )
        }
        type={type}
        colorOf={colorOf}
        origin={sayDeck(isKept ? kept : 'overview.composed')}
        isComposed={!isKept}
        said={said}
        canUndo={past.length > 0}
        deckActions={{
          onOpen: (file) => void editing.open(file),
          onSave: editing.save,
          onReset: editing.reset,
          files: slides.files,
        }}
        onAdd={() => editing.add(selection, current)?.id ?? null}
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
        <DeckNotices statement={indexed.statement.metadata.id} state={state} editing={editing} />
        {slides.note}
      </Overview>
      {card && form.opening !== null ? (
        <EditSlide
          key={form.opening}
          ref={openDialog}
          number={card.number}
          label={card.label}
          headline={card.headline}
          note={card.note}
          onSave={(headline, note) => editing.edit(card.id, headline, note)}
          onClose={() => form.close(form.opening)}
        />
      ) : null}
    </>
  )
}
