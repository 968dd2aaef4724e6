import { memo, useMemo } from 'react'
import { SmallSlide } from '#app/present/SmallSlide.tsx'
import type { Deck } from '#deck/deck.ts'
import type { World } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { slideSelection } from '#views/deck/slideView.ts'

/** A slide of the deck under its own selection, made small. */
export const DeckThumb = memo(function DeckThumb(props: {
  readonly indexed: StatementIndex
  readonly world: World | null
  readonly deck: Deck
  /** Place in the deck, from 0. */
  readonly index: number
  readonly colorOf: (initiative: string) => string
}) {
  const { indexed, deck, index } = props
  const slide = deck[index]
  const link = slide?.link ?? ''
  const selection = useMemo(() => slideSelection(indexed, { link }), [indexed, link])
  return <SmallSlide {...props} selection={selection} />
})
