import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Address } from '#app/address/useAddress.ts'
import { useAsk } from '#app/ask/useAsk.tsx'
import { statementSource } from '#app/deck/deckSource.ts'
import { useDeck } from '#app/deck/useDeck.ts'
import { letterKeys } from '#app/page/letterKeys.ts'
import { useTheme } from '#app/page/useTheme.ts'
import type { World } from '#knowledge/worldFile.ts'
import { say } from '#messages/say.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { pageKeys } from '#selection/pageUrl.ts'
import { KeysHelp } from '#ui/present/KeysHelp.tsx'
import { PresenterPanel } from '#ui/present/PresenterPanel.tsx'
import { slideQuote, slideSelection, slideView } from '#views/deck/slideView.ts'
import { PresenterClock } from './PresenterClock.tsx'
import { SmallSlide } from './SmallSlide.tsx'
import { useFullScreen } from './useFullScreen.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { usePresentLink } from './usePresentLink.ts'
import { useSlides } from './useSlides.ts'
import { useWakeLock } from './useWakeLock.ts'
import './presentation.css'

const nothing = (): void => {}

/** Keys that only the window of the slides answers. */
const elsewhere = ['overview', 'window'] as const

/** The second window of a presentation, for the person who speaks. It follows the slides, and drives them. */
export function PresenterWindow(props: {
  readonly indexed: StatementIndex
  readonly world: World | null
  readonly address: Address
  readonly colorOf: (initiative: string) => string
}) {
  const { indexed, world, address, colorOf } = props
  const { selection, other, goTo, select } = address
  const source = useMemo(() => statementSource(indexed), [indexed])
  const own = useDeck(source)
  const help = useRef<HTMLDialogElement>(null)
  const { state, link } = usePresentLink({
    indexed,
    role: 'presenter',
    session: other(pageKeys.presenter),
    goTo,
    onEnd: () => window.close(),
  })
  const { isBlank, began, isOver } = state
  // The window of the slides knows best what they are: it may have been edited there a moment ago.
  const deck = state.deck ?? own.deck
  const { index, slide, show, step } = useSlides(indexed, deck, other(pageKeys.slide), link)
  const fullScreen = useFullScreen()
  const lettersOn = useSyncExternalStore(letterKeys.subscribe, letterKeys.areOn)
  useTheme()
  useWakeLock()
  const setBlank = (isOn: boolean) => link.show({ isBlank: isOn })
  usePresentKeys({
    next: () => step(index + 1),
    previous: () => step(index - 1),
    first: () => step(0),
    last: () => step(deck.length - 1),
    blank: () => setBlank(!isBlank),
    fullScreen: fullScreen.toggle,
    overview: nothing,
    presenter: nothing,
    help: () => help.current?.showModal(),
    escape: () => (isBlank ? setBlank(false) : link.end()),
  })
  useEffect(() => {
    document.title = sayPresent('presenter.title', { name: say('app.name') })
  }, [])

  // Asked here, the answer is the speaker's own; filtering by it shows the room.
  const ask = useAsk({ indexed, world, selection, colorOf, onSelect: select, onSentence: null })
  const next = deck[index + 1] ?? null
  const view = useMemo(() => slideView(indexed, slide, selection), [indexed, slide, selection])
  const quote = useMemo(
    () =>
      slide.sentence === null
        ? null
        : slideQuote(indexed, selection, slide.sentence, Number.POSITIVE_INFINITY),
    [indexed, selection, slide],
  )
  const nextSelection = useMemo(() => next && slideSelection(indexed, next), [indexed, next])
  if (isOver) return <main className="presenter-over">{sayPresent('presenter.over')}</main>
  return (
    <>
      <PresenterPanel
        slide={slide}
        next={next}
        number={index + 1}
        total={deck.length}
        quote={quote}
        language={indexed.statement.metadata.language}
        colorOf={colorOf}
        isBlank={isBlank}
        isAlone={state.contact === 'gone'}
        isOffScript={view.isOffScript}
        currentSlide={
          <SmallSlide
            indexed={indexed}
            world={world}
            deck={deck}
            index={index}
            selection={selection}
            colorOf={colorOf}
          />
        }
        nextSlide={
          nextSelection ? (
            <SmallSlide
              indexed={indexed}
              world={world}
              deck={deck}
              index={index + 1}
              selection={nextSelection}
              colorOf={colorOf}
            />
          ) : null
        }
        times={<PresenterClock began={began} onRestart={() => link.show({ began: Date.now() })} />}
        onPrevious={() => step(index - 1)}
        onNext={() => step(index + 1)}
        onScript={() => show(slide.id)}
        onBlank={() => setBlank(!isBlank)}
        onHelp={() => help.current?.showModal()}
        onEnd={link.end}
      />
      <KeysHelp ref={help} leftOut={elsewhere} areLettersOn={lettersOn} onLetters={letterKeys.set} />
      {ask.layer}
    </>
  )
}
