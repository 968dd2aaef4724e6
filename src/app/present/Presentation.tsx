import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Address } from '#app/address/useAddress.ts'
import { useAsk } from '#app/ask/useAsk.tsx'
import { DeckNotices } from '#app/deck/DeckNotices.tsx'
import { DeckOverview } from '#app/deck/DeckOverview.tsx'
import { statementSource } from '#app/deck/deckSource.ts'
import { useDeck } from '#app/deck/useDeck.ts'
import { useDeckEditing } from '#app/deck/useDeckEditing.ts'
import { useLostSlide } from '#app/deck/useLostSlide.ts'
import { closeTopCard } from '#app/page/closeTopCard.ts'
import { letterKeys } from '#app/page/letterKeys.ts'
import { useLayer } from '#app/page/useLayer.ts'
import { useTheme } from '#app/page/useTheme.ts'
import type { World } from '#knowledge/worldFile.ts'
import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { pageKeys } from '#selection/pageUrl.ts'
import { isFiltered } from '#selection/selection.ts'
import { writeSelection } from '#selection/selectionUrl.ts'
import { BoundaryNote } from '#ui/map/BoundaryNote.tsx'
import type { Pinned } from '#ui/map/MapCard.tsx'
import { DeckNotice } from '#ui/present/DeckNotice.tsx'
import { KeysHelp } from '#ui/present/KeysHelp.tsx'
import { PopupBlocked } from '#ui/present/PopupBlocked.tsx'
import { presentTools } from '#ui/present/presentTools.ts'
import { SlideFooter } from '#ui/present/SlideFooter.tsx'
import { typeScale } from '#ui/present/typeScale.ts'
import { useSize } from '#ui/shared/useSize.ts'
import { isSpaced, useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import { slideSelection, slideView } from '#views/deck/slideView.ts'
import { DeckSlide } from './DeckSlide.tsx'
import { forgetPresenting } from './keptPresenting.ts'
import { SlideNotice } from './SlideNotice.tsx'
import { sayLost } from './sayLost.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useIdlePointer } from './useIdlePointer.ts'
import { useMeeting } from './useMeeting.tsx'
import { usePresenterPopup } from './usePresenterPopup.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { usePresentLink } from './usePresentLink.ts'
import { useSlideFocus } from './useSlideFocus.ts'
import { useSlides } from './useSlides.ts'
import { useSwipe } from './useSwipe.ts'
import { useWakeLock } from './useWakeLock.ts'
import './presentation.css'

/** The deck on the whole screen: the address says which slide, the selection is the slide's or the room's. */
export function Presentation(props: {
  readonly indexed: StatementIndex
  readonly world: World | null
  readonly address: Address
  readonly colorOf: (initiative: string) => string
  readonly onEnd: () => void
}) {
  const { indexed, world, address, colorOf, onEnd } = props
  const { selection, other, goTo, select } = address
  const source = useMemo(() => statementSource(indexed), [indexed])
  const deckState = useDeck(source)
  const { deck, asking } = useMeeting(indexed, deckState.deck)
  const [said, setSaid] = useState('')
  const [lost, setLost] = useState(() => sayLost(address, deck))
  const editing = useDeckEditing(deckState, setSaid)
  const overview = useLayer()
  const isOverview = overview.opening !== null
  const { ref: box, width, height } = useSize<HTMLDivElement>()
  const region = useRef<HTMLElement>(null)
  const blank = useRef<HTMLButtonElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const boundaries = useRef<HTMLDialogElement>(null)
  const [pinned, setPinned] = useState<Pinned | null>(null)
  const fullScreen = useFullScreen()
  const { state, link, peer } = usePresentLink({
    indexed,
    role: 'slides',
    session: null,
    goTo,
    onEnd: () => {
      forgetPresenting()
      peer.window?.close()
      fullScreen.leave()
      onEnd()
    },
  })
  const { isBlank } = state
  const slides = useSlides(indexed, deck, other(pageKeys.slide), link)
  const { index, slide, showSlide } = slides
  useLostSlide(deck, other(pageKeys.slide), slides.step)
  const popup = usePresenterPopup(peer, state.session)
  const lettersOn = useSyncExternalStore(letterKeys.subscribe, letterKeys.areOn)
  useTheme()
  useWakeLock()
  useIdlePointer(box, fullScreen.isOn)
  useEffect(() => link.tellDeck(deck), [link, deck])
  // A card belongs to the slide it was opened on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setPinned(null), [slide.id])

  const setBlank = (isOn: boolean) => link.show({ isBlank: isOn })
  const step = (to: number): void => {
    setSaid('')
    slides.step(to)
  }
  const show = (id: string): void => {
    setSaid('')
    setPinned(null)
    slides.show(id)
  }
  const openOverview = (): void => {
    setSaid('')
    overview.open()
  }
  usePresentKeys({
    next: () => step(index + 1),
    previous: () => step(index - 1),
    first: () => step(0),
    last: () => step(deck.length - 1),
    blank: () => setBlank(!isBlank),
    fullScreen: fullScreen.toggle,
    overview: openOverview,
    presenter: popup.open,
    help: () => help.current?.showModal(),
    escape: () => {
      if (isBlank) setBlank(false)
      else if (!closeTopCard(box.current)) link.end()
    },
  })
  // A link may name a slide alone: then the slide brings its own selection.
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    if (!isFiltered(selection)) goTo(slideSelection(indexed, slide), pageKeys.slide, slide.id, 'replace')
  }, [indexed, slide, selection, goTo])
  const isReady = width > 0
  const isApart = isSpaced(useTypeSetting())
  const type = useMemo(() => typeScale(width, height, isApart), [width, height, isApart])
  useSwipe(region, isReady && type.isColumn, (steps) => step(index + steps))
  const position = sayDeck('slide.position', { number: index + 1, total: deck.length, label: slide.label })
  useSlideFocus(region, blank, isBlank, `${isReady} ${slide.id} ${writeSelection(selection)} ${pinned?.id}`)

  const view = useMemo(() => slideView(indexed, slide, selection), [indexed, slide, selection])
  const ask = useAsk({ indexed, world, selection, colorOf, onSelect: select, onSentence: null, ...asking })
  return (
    <div ref={box} className="presentation" data-layout={type.isColumn ? 'column' : undefined}>
      <p className="visually-hidden" aria-live="polite">
        {sayPresent('present.announce', { position, headline: slide.headline })}
      </p>
      {isReady ? (
        <div className="presentation-slide" inert={isBlank}>
          <DeckSlide
            ref={region}
            indexed={indexed}
            world={world}
            deck={deck}
            slide={slide}
            view={view}
            index={index}
            selection={selection}
            type={type}
            height={height}
            colorOf={colorOf}
            pinned={pinned}
            onPin={setPinned}
            onSelect={select}
            onSlide={show}
            onBoundaries={() => boundaries.current?.showModal()}
            notice={
              <SlideNotice
                view={view}
                number={index + 1}
                said={isOverview ? '' : said}
                onBack={() => show(slide.id)}
                onKeep={() => {
                  const kept = editing.add(selection, slide.id)
                  if (kept) showSlide(kept)
                }}
                onToday={() => editing.refresh(slide.id)}
              />
            }
            footer={
              <SlideFooter
                deck={deck}
                index={index}
                isColumn={type.isColumn}
                tools={presentTools({
                  onAsk: ask.open,
                  onOverview: openOverview,
                  isFull: fullScreen.isPossible ? fullScreen.isOn : null,
                  onFull: fullScreen.toggle,
                  onBlank: () => setBlank(true),
                  onPresenter: popup.open,
                  onHelp: () => help.current?.showModal(),
                })}
                onSlide={show}
                onBoundaries={() => boundaries.current?.showModal()}
                onEnd={link.end}
              />
            }
          />
        </div>
      ) : null}
      {isBlank ? (
        <button
          ref={blank}
          type="button"
          className="presentation-blank"
          aria-label={sayPresent('present.blankBack')}
          onClick={() => setBlank(false)}
        />
      ) : null}
      {isOverview ? (
        <DeckOverview
          key={overview.opening}
          indexed={indexed}
          world={world}
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
          onClose={() => {
            setSaid('')
            overview.close(overview.opening)
          }}
        />
      ) : (
        <DeckNotices state={deckState} editing={editing} />
      )}
      {lost && !isOverview ? (
        <DeckNotice title={lost} actions={[{ label: say('notice.dismiss'), act: () => setLost('') }]} />
      ) : null}
      {popup.blocked ? (
        <PopupBlocked address={popup.blocked} onRetry={popup.open} onDismiss={popup.dismiss} />
      ) : null}
      <KeysHelp ref={help} areLettersOn={lettersOn} onLetters={letterKeys.set} />
      <BoundaryNote ref={boundaries} />
      {ask.layer}
    </div>
  )
}
