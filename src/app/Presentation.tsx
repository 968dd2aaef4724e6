import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { say } from '#messages/say.ts'
import { slideIndex } from '#selection/deck.ts'
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
import { type SlideInput, SlideLead, slideAside } from './SlideContent.tsx'
import { slideKey } from './slideKey.ts'
import type { Address } from './useAddress.ts'
import { useDeck } from './useDeck.ts'
import { useFullScreen } from './useFullScreen.ts'
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
  const { deck } = useDeck(corpus)
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

  const show = useCallback(
    (id: string) => {
      const next = deck.find((entry) => entry.id === id)
      if (!next) return
      setBlank(false)
      setPinned(null)
      goTo(slideSelection(corpus, next), slideKey, next.id, 'replace')
    },
    [deck, corpus, goTo],
  )
  const step = useCallback(
    (to: number) => {
      const next = deck[Math.max(0, Math.min(deck.length - 1, to))]
      if (next) show(next.id)
    },
    [deck, show],
  )
  const end = useCallback(() => {
    fullScreen.leave()
    onEnd()
  }, [fullScreen, onEnd])
  usePresentKeys({
    next: () => step(index + 1),
    previous: () => step(index - 1),
    first: () => step(0),
    last: () => step(deck.length - 1),
    blank: () => setBlank((now) => !now),
    fullScreen: fullScreen.toggle,
    overview: () => {},
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
  // Without this the focus stays on a button of the page that is gone.
  useEffect(() => region.current?.focus({ preventScroll: true }), [])

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
      {width > 0 ? (
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
            <>
              {view.isOffScript ? (
                <button type="button" className="slide-off" onClick={() => show(slide.id)}>
                  {say('slide.offScript', { number: index + 1 })}
                </button>
              ) : null}
              {view.hasChanged ? <span className="slide-changed">{say('slide.changed')}</span> : null}
            </>
          }
          footer={
            <SlideFooter
              deck={deck}
              index={index}
              onSlide={show}
              onHelp={() => help.current?.showModal()}
              onBoundaries={() => boundaries.current?.showModal()}
              onEnd={end}
            />
          }
        />
      ) : null}
      {isBlank ? <div className="presentation-blank" role="img" aria-label={say('present.blank')} /> : null}
      <KeysHelp ref={help} />
      <BoundaryNote ref={boundaries} />
    </div>
  )
}
