import { LayoutGrid } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { say } from '#messages/say.ts'
import { type Slide as SlideOfDeck, slideIndex } from '#selection/deck.ts'
import { matching } from '#selection/matching.ts'
import { isFiltered, type Selection } from '#selection/selection.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { World } from '#statement/worldFile.ts'
import { BoundaryNote } from '#ui/map/BoundaryNote.tsx'
import type { Pinned } from '#ui/map/MapCard.tsx'
import { KeysHelp } from '#ui/present/KeysHelp.tsx'
import { Slide } from '#ui/present/Slide.tsx'
import { SlideFooter } from '#ui/present/SlideFooter.tsx'
import { typeScale } from '#ui/present/typeScale.ts'
import { useSize } from '#ui/shared/useSize.ts'
import { sayByline } from '#views/openingView.ts'
import { slideSelection, slideView } from '#views/slideView.ts'
import { DeckNotices } from './DeckNotices.tsx'
import { DeckOverview } from './DeckOverview.tsx'
import { type SlideInput, SlideLead, slideAside } from './SlideContent.tsx'
import { SlideNotice } from './SlideNotice.tsx'
import { slideKey } from './slideKey.ts'
import type { Address } from './useAddress.ts'
import { useDeck } from './useDeck.ts'
import { useDeckEditing } from './useDeckEditing.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useLostSlide } from './useLostSlide.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useWakeLock } from './useWakeLock.ts'
import './presentation.css'

/** The deck on the whole screen: the address says which slide, the selection is the slide's or the room's. */
export function Presentation(props: {
  readonly corpus: Corpus
  readonly world: World | null
  readonly address: Address
  readonly colorOf: (initiative: string) => string
  readonly onEnd: () => void
}) {
  const { corpus, world, address, colorOf, onEnd } = props
  const { selection, other, goTo, select } = address
  const deckState = useDeck(corpus)
  const { deck } = deckState
  const [said, setSaid] = useState('')
  const editing = useDeckEditing(corpus, deckState, setSaid)
  const [isOverview, setOverview] = useState(false)
  const index = slideIndex(deck, other(slideKey))
  const slide = deck[index] as (typeof deck)[number]
  const { ref: box, width, height } = useSize<HTMLDivElement>()
  const region = useRef<HTMLElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const boundaries = useRef<HTMLDialogElement>(null)
  const [pinned, setPinned] = useState<Pinned | null>(null)
  const [isBlank, setBlank] = useState(false)
  const fullScreen = useFullScreen()
  useWakeLock()

  const showSlide = useCallback(
    (next: SlideOfDeck | undefined) => {
      if (!next) return
      setBlank(false)
      setPinned(null)
      goTo(slideSelection(corpus, next), slideKey, next.id, 'replace')
    },
    [corpus, goTo],
  )
  const place = useCallback(
    (to: number) => showSlide(deck[Math.max(0, Math.min(deck.length - 1, to))]),
    [deck, showSlide],
  )
  useLostSlide(deck, other(slideKey), place)
  const step = useCallback(
    (to: number) => {
      setSaid('')
      place(to)
    },
    [place],
  )
  const show = useCallback(
    (id: string) => {
      const at = deck.findIndex((entry) => entry.id === id)
      if (at >= 0) step(at)
    },
    [deck, step],
  )
  const end = useCallback(() => {
    fullScreen.leave()
    onEnd()
  }, [fullScreen, onEnd])
  const setOverviewOpen = (isOpen: boolean): void => {
    setSaid('')
    setOverview(isOpen)
  }
  const openOverview = (): void => setOverviewOpen(true)
  usePresentKeys({
    next: () => step(index + 1),
    previous: () => step(index - 1),
    first: () => step(0),
    last: () => step(deck.length - 1),
    blank: () => setBlank((now) => !now),
    fullScreen: fullScreen.toggle,
    overview: openOverview,
    presenter: () => {},
    help: () => help.current?.showModal(),
    escape: () => {
      if (pinned) setPinned(null)
      else if (isBlank) setBlank(false)
      else end()
    },
  })
  // A link may name a slide alone: then the slide brings its own selection.
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    if (!isFiltered(selection)) goTo(slideSelection(corpus, slide), slideKey, slide.id, 'replace')
  }, [corpus, slide, selection, goTo])
  const isDrawn = width > 0
  // Without this the focus stays on a button of the page that is gone.
  useEffect(() => {
    if (isDrawn) region.current?.focus({ preventScroll: true })
  }, [isDrawn])

  const match = useMemo(() => matching(corpus, selection), [corpus, selection])
  const view = useMemo(() => slideView(corpus, slide, selection), [corpus, slide, selection])
  const type = useMemo(() => typeScale(width, height), [width, height])
  const onSelect = useCallback((next: Selection, isGesture?: boolean) => select(next, isGesture), [select])
  const input: SlideInput = {
    corpus,
    world,
    deck,
    slide,
    selection,
    match,
    type,
    height,
    accent: view.initiative ? colorOf(view.initiative) : 'var(--named)',
    colorOf,
    pinned,
    onPin: setPinned,
    onSelect,
    onSlide: show,
  }
  return (
    <div ref={box} className="presentation">
      {isDrawn ? (
        <Slide
          ref={region}
          slide={slide}
          view={view}
          number={index + 1}
          total={deck.length}
          type={type}
          colorOf={colorOf}
          byline={slide.lead === 'figures' ? sayByline(corpus) : null}
          lead={<SlideLead key={slide.id} input={input} />}
          aside={slideAside(input)}
          notice={
            <SlideNotice
              view={view}
              number={index + 1}
              said={isOverview ? '' : said}
              onBack={() => show(slide.id)}
              onKeep={() => showSlide(editing.add(selection, slide.id) ?? undefined)}
              onToday={() => editing.refresh(slide.id)}
            />
          }
          footer={
            <SlideFooter
              deck={deck}
              index={index}
              onSlide={show}
              onHelp={() => help.current?.showModal()}
              onBoundaries={() => boundaries.current?.showModal()}
              onEnd={end}
            >
              <button
                type="button"
                aria-label={say('present.overview')}
                title={say('present.overview')}
                onClick={openOverview}
              >
                <LayoutGrid aria-hidden="true" />
              </button>
            </SlideFooter>
          }
        />
      ) : null}
      {isBlank ? <div className="presentation-blank" role="img" aria-label={say('present.blank')} /> : null}
      {isOverview ? (
        <DeckOverview
          corpus={corpus}
          state={deckState}
          editing={editing}
          current={slide.id}
          selection={selection}
          type={type}
          said={said}
          colorOf={colorOf}
          onShow={(id) => {
            show(id)
            region.current?.focus({ preventScroll: true })
          }}
          onClose={() => setOverviewOpen(false)}
        />
      ) : (
        <DeckNotices statement={corpus.statement.metadata.id} state={deckState} editing={editing} />
      )}
      <KeysHelp ref={help} />
      <BoundaryNote ref={boundaries} />
    </div>
  )
}
