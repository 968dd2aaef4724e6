import { useCallback, useEffect, useState } from 'react'
import { saveFile } from '#app/data/saveFile.ts'
import type { Drawing } from '#drawing/drawing.ts'
import { drawQuoteCard, sayCardFilter } from '#drawing/drawQuoteCard.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { QuoteAsked } from '#ui/shared/TakeAway.ts'
import { QuoteDialog, type QuoteDone } from '#ui/takeaway/QuoteDialog.tsx'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import { copyPicture, RefusedCopy } from './copyPicture.ts'
import { headOf } from './headOf.ts'
import { paintDrawing } from './paintDrawing.ts'
import { bringFonts, canvasMeasure } from './pictureFonts.ts'
import { pngOf } from './pngOf.ts'
import type { TakeawayState } from './takeawayState.ts'

/** The card is seen at twice its size, and saved as large as it is called. */
const seenAt = 2

const drawCard = async (state: TakeawayState, { sentence, mention }: QuoteAsked): Promise<Drawing> => {
  const { indexed, map } = state
  const head = headOf(state)
  await bringFonts(sayQuoted(indexed, sentence))
  const measure = canvasMeasure()
  return drawQuoteCard({ indexed, sentence, mention, world: map.file.value, head, measure })
}

/** What is copied as text: the sentence with its source, the filter that is on, and the link. */
const wordsOf = (state: TakeawayState, sentence: number): string => {
  const head = headOf(state)
  return [sayQuoted(state.indexed, sentence), head.isFiltered ? sayCardFilter(head) : null, head.link]
    .filter((line) => line !== null)
    .join('\n')
}

/** A quote card of a sentence: seen before it is saved, copied as a picture or as text. */
export function QuoteCard(props: {
  readonly state: TakeawayState
  readonly asked: QuoteAsked
  readonly onClose: () => void
}) {
  const { state, asked, onClose } = props
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [done, setDone] = useState<QuoteDone | null>(null)
  // The card is of what the page showed when it was asked for.
  const [shown] = useState(state)
  const fail = useCallback((error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error)
    setDone({ words: sayTakeaway('quote.failed', { reason }), isFailure: true })
  }, [])
  const make = useCallback(() => {
    setDone(null)
    drawCard(shown, asked).then(setDrawing, fail)
  }, [shown, asked, fail])
  useEffect(make, [make])
  const fileOf = async (card: Drawing): Promise<File> => {
    const name = fileNameFor(headOf(shown), sayTakeaway('part.quote', { sentence: asked.sentence }), 'png')
    return new File([await pngOf(card, 1)], name, { type: 'image/png' })
  }
  const say = (words: string): void => setDone({ words, isFailure: false })
  const save = async (card: Drawing): Promise<void> => {
    const file = await fileOf(card)
    saveFile(file)
    say(sayTakeaway('note.saved', { name: file.name }))
  }
  const copy = async (card: Drawing): Promise<void> => {
    try {
      await copyPicture(() => fileOf(card))
      say(sayTakeaway('quote.copied'))
    } catch (error) {
      if (!(error instanceof RefusedCopy)) throw error
      setDone({ words: `${error.message} ${sayTakeaway('quote.saveInstead')}`, isFailure: true })
    }
  }
  const words = wordsOf(shown, asked.sentence)
  const copyWords = (): void => {
    navigator.clipboard.writeText(words).then(
      () => say(sayTakeaway('quote.textCopied')),
      () => setDone({ words: sayTakeaway('quote.textRefused'), isFailure: true, byHand: words }),
    )
  }
  return (
    <QuoteDialog
      picture={drawing && { label: drawing.label, paint: () => paintDrawing(drawing, seenAt) }}
      done={done}
      onSave={() => drawing && save(drawing).catch(fail)}
      onCopy={() => drawing && copy(drawing).catch(fail)}
      onCopyWords={copyWords}
      onRetry={make}
      onClose={onClose}
    />
  )
}
