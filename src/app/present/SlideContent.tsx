import { useMemo } from 'react'
import type { Deck, Slide as SlideOfDeck } from '#deck/deck.ts'
import type { World } from '#knowledge/worldFile.ts'
import { framedPlaces } from '#layouts/framedMap.ts'
import { insetPlacing } from '#layouts/insetPlacing.ts'
import { isFullMap } from '#layouts/isFullMap.ts'
import { smallestLabel } from '#layouts/labelWidth.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Matching } from '#selection/matching.ts'
import { type Selection, withoutDimension } from '#selection/selection.ts'
import { NoMatch } from '#ui/filters/NoMatch.tsx'
import { Insets } from '#ui/map/Insets.tsx'
import type { Pinned } from '#ui/map/MapCard.tsx'
import { MapKey } from '#ui/map/MapKey.tsx'
import { MapStage } from '#ui/map/MapStage.tsx'
import type { SlidePart } from '#ui/present/Slide.tsx'
import { SlideFigures } from '#ui/present/SlideFigures.tsx'
import { SlideMethod } from '#ui/present/SlideMethod.tsx'
import { SlideQuote } from '#ui/present/SlideQuote.tsx'
import { leastSaid, type TypeScale } from '#ui/present/typeScale.ts'
import { TimelineStage } from '#ui/timeline/TimelineStage.tsx'
import { methodView } from '#views/deck/methodView.ts'
import { openingView } from '#views/deck/openingView.ts'
import { questionsSlideId, questionsView } from '#views/deck/questionsView.ts'
import { nextQuoted } from '#views/deck/slideView.ts'
import { selectMention } from '#views/panels/selectMention.ts'
import { summaryView } from '#views/panels/summaryView.ts'
import { themeView } from '#views/panels/themeView.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { ThemesAside, ThemesLead } from './SlideThemes.tsx'
import { useQuestions } from './useQuestions.ts'
import { useSlideMap } from './useSlideMap.ts'

/** What a slide is filled from; the same for the slide on screen and for the presenter's small ones. */
export interface SlideInput {
  readonly indexed: StatementIndex
  readonly world: World | null
  readonly deck: Deck
  readonly slide: SlideOfDeck
  readonly selection: Selection
  readonly match: Matching
  readonly type: TypeScale
  /** Height of the slide in pixels. */
  readonly height: number
  readonly accent: string
  readonly colorOf: (initiative: string) => string
  readonly pinned: Pinned | null
  readonly onPin: (pinned: Pinned | null) => void
  readonly onSelect: (selection: Selection, isGesture?: boolean) => void
  readonly onSlide: (id: string) => void
  readonly onBoundaries: () => void
}

const nothing = (): void => {}

const insetKit = { placing: insetPlacing, Insets }

/** Size in CSS pixels of a label on a map that is held in a hand. */
const labelInHand = 15

/** Sizes of the type that a sentence which stands alone may be set in at the most. */
const shortSentence = 2.7

function Quote(props: {
  readonly input: SlideInput
  readonly size: number
  readonly largest?: number
  /** Another matching sentence than the slide's own. */
  readonly sentence?: number
}) {
  const { input, size, largest = size, sentence } = props
  const { waysOut } = summaryView(input.indexed, input.selection, input.match)
  if (waysOut.length > 0)
    return (
      <NoMatch
        waysOut={waysOut}
        isBrief
        onRemove={(dimension) => input.onSelect(withoutDimension(input.selection, dimension))}
      />
    )
  const { indexed, selection, slide, colorOf, onSelect } = input
  return (
    <SlideQuote
      indexed={indexed}
      selection={selection}
      sentence={sentence ?? slide.sentence}
      isNext={sentence !== undefined}
      size={size}
      largest={input.type.isColumn ? size * 1.25 : largest}
      isWhole={input.type.isColumn}
      colorOf={colorOf}
      onMention={(index) => onSelect(selectMention(indexed, selection, index))}
    />
  )
}

function MapLead({ input }: { readonly input: SlideInput }) {
  const { indexed, world, selection, type, pinned, onPin, onSelect } = input
  const view = useSlideMap(input)
  const focus = useMemo(() => framedPlaces(view), [view])
  const members = useMemo(() => {
    const chosen = view.groups.filter(({ isChosen }) => isChosen)
    return chosen.length > 0 ? new Set(chosen.flatMap((chip) => chip.members)) : null
  }, [view])
  if (!world) return null
  const isFull = !type.isColumn && isFullMap(view)
  const said = isFull ? leastSaid(type) : type.said / smallestLabel
  return (
    <>
      <MapStage
        indexed={indexed}
        world={world}
        view={view}
        selection={selection}
        members={members}
        pinned={pinned}
        textSize={type.isColumn ? labelInHand : said}
        focus={focus}
        hasControls={false}
        isFull={isFull}
        kit={type.isColumn ? undefined : insetKit}
        isInColumn={type.isColumn}
        onPin={onPin}
        onSelect={onSelect}
        onSentence={nothing}
      />
      <MapKey view={view} />
    </>
  )
}

function TimelineLead({ input }: { readonly input: SlideInput }) {
  const { indexed, selection, match, type, height, colorOf, onSelect } = input
  const view = useMemo(() => timelineView(indexed, selection, match), [indexed, selection, match])
  return (
    <TimelineStage
      view={view}
      selection={selection}
      withContext={false}
      textSize={type.said}
      tallest={height * 0.32}
      colorOf={colorOf}
      onSelect={onSelect}
    />
  )
}

const figureSlides: Readonly<Record<string, readonly string[]>> = {
  partners: ['partners'],
  'partners-implied': ['partners'],
  conflicts: ['conflicts'],
  forums: ['forums'],
  themes: ['themes'],
}

/** Slide of the deck that shows a figure: an initiative's first one, or the one of its name. */
const slideOf = (deck: Deck, figure: string): string | null => {
  const isWanted = ({ id }: SlideOfDeck): boolean =>
    figure === 'initiatives' ? id.startsWith('initiative-') : (figureSlides[figure] ?? []).includes(id)
  return deck.find(isWanted)?.id ?? null
}

function QuestionsLead({ indexed }: { readonly indexed: StatementIndex }) {
  const { questions } = useQuestions(indexed)
  return <SlideMethod view={questionsView(indexed, questions)} />
}

/** The view a slide is built around. */
export function SlideLead({ input }: { readonly input: SlideInput }) {
  const { indexed, deck, slide, type, onSlide } = input
  const { lead } = slide
  if (lead === 'map') return <MapLead input={input} />
  if (lead === 'timeline') return <TimelineLead input={input} />
  if (lead === 'themes') return <ThemesLead input={input} onlyMatching={false} />
  if (lead === 'text') return <Quote input={input} size={type.said} largest={type.said * shortSentence} />
  if (lead === 'figures') {
    const figures = openingView(indexed)
    if (figures.length === 0)
      return <Quote input={input} size={type.said} largest={type.said * shortSentence} />
    return <SlideFigures figures={figures} slideOf={(figure) => slideOf(deck, figure)} onSlide={onSlide} />
  }
  return slide.id === questionsSlideId ? (
    <QuestionsLead indexed={indexed} />
  ) : (
    <SlideMethod view={methodView(indexed)} />
  )
}

/** What stands beside the view of a slide, and what it is called; null where the view takes the whole slide. */
export function slideAside(input: SlideInput): SlidePart | null {
  const { lead } = input.slide
  if (lead === 'figures' || lead === 'method') return null
  if (lead === 'themes') return { name: sayPresent('part.terms'), content: <ThemesAside input={input} /> }
  if (lead !== 'text')
    return { name: sayPresent('part.text'), content: <Quote input={input} size={input.type.said} /> }
  const { rows } = themeView(input.indexed, input.selection, input.match)
  if (rows.some(({ mentions }) => mentions.matching > 0))
    return { name: sayPresent('part.themes'), content: <ThemesLead input={input} onlyMatching /> }
  const next = nextQuoted(input.indexed, input.selection, input.slide.sentence)
  return next === null
    ? null
    : {
        name: sayPresent('part.next'),
        content: (
          <Quote
            input={input}
            sentence={next}
            size={input.type.said}
            largest={input.type.said * shortSentence}
          />
        ),
      }
}
