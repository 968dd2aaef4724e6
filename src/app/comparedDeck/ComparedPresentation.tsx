import { type CSSProperties, useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { DeckNotices } from '#app/deck/DeckNotices.tsx'
import { useDeck } from '#app/deck/useDeck.ts'
import { useDeckEditing } from '#app/deck/useDeckEditing.ts'
import { useLostSlide } from '#app/deck/useLostSlide.ts'
import { letterKeys } from '#app/page/letterKeys.ts'
import { useDocumentTitle } from '#app/page/useDocumentTitle.ts'
import { useLayer } from '#app/page/useLayer.ts'
import { useTheme } from '#app/page/useTheme.ts'
import { useFullScreen } from '#app/present/useFullScreen.ts'
import { useIdlePointer } from '#app/present/useIdlePointer.ts'
import { usePresentKeys } from '#app/present/usePresentKeys.ts'
import { useSlideFocus } from '#app/present/useSlideFocus.ts'
import { useSwipe } from '#app/present/useSwipe.ts'
import { useWakeLock } from '#app/present/useWakeLock.ts'
import type { World } from '#knowledge/worldFile.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import { BoundaryNote } from '#ui/map/BoundaryNote.tsx'
import { KeysHelp } from '#ui/present/KeysHelp.tsx'
import { presentTools } from '#ui/present/presentTools.ts'
import { SlideFooter } from '#ui/present/SlideFooter.tsx'
import { typeScale } from '#ui/present/typeScale.ts'
import { useSize } from '#ui/shared/useSize.ts'
import { isSpaced, useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import type { ComparedTexts } from '#views/deck/comparedSlide.ts'
import { ComparedOverview } from './ComparedOverview.tsx'
import { comparedPages } from './comparedPages.ts'
import { pairSource } from './pairSource.ts'
import { SlideOnScreen, shownHeight } from './SlideOnScreen.tsx'
import '#app/present/presentation.css'
import './comparedPresentation.css'

/** Height of the footer below a slide, in sizes of its type. */
const footerLines = 2.9

/** The slides of a comparison on the whole screen, one after another. */
export function ComparedPresentation(props: {
  readonly texts: ComparedTexts
  readonly world: World | null
  /** Id of the slide that is wanted; the first for one that is not there. */
  readonly wanted: string
  readonly onSlide: (id: string) => void
  readonly onEnd: () => void
}) {
  const { texts, world, wanted, onSlide, onEnd } = props
  const source = useMemo(() => pairSource(texts), [texts])
  const deckState = useDeck(source)
  const { deck } = deckState
  const [said, setSaid] = useState('')
  const editing = useDeckEditing(deckState, setSaid)
  const pages = useMemo(() => comparedPages(texts, world, deck), [texts, world, deck])
  const { slides } = pages
  const index = Math.max(
    0,
    slides.findIndex(({ id }) => id === wanted),
  )
  const { label, headline, id } = slides[index] ?? { label: '', headline: '', id: '' }
  const { ref: box, width, height } = useSize<HTMLDivElement>()
  const region = useRef<HTMLElement>(null)
  const blank = useRef<HTMLButtonElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const boundaries = useRef<HTMLDialogElement>(null)
  const overview = useLayer()
  const [isBlank, setBlank] = useState(false)
  const fullScreen = useFullScreen()
  const areLettersOn = useSyncExternalStore(letterKeys.subscribe, letterKeys.areOn)
  useTheme()
  useWakeLock()
  useIdlePointer(box, fullScreen.isOn)
  const step = useCallback(
    (to: number): void => {
      const slide = slides[Math.max(0, Math.min(slides.length - 1, to))]
      if (slide) onSlide(slide.id)
    },
    [slides, onSlide],
  )
  useLostSlide(deck, wanted, step)
  const end = (): void => {
    fullScreen.leave()
    onEnd()
  }
  const openOverview = (): void => {
    setSaid('')
    overview.open()
  }
  usePresentKeys({
    next: () => step(index + 1),
    previous: () => step(index - 1),
    first: () => step(0),
    last: () => step(slides.length - 1),
    blank: () => setBlank((is) => !is),
    fullScreen: fullScreen.toggle,
    overview: openOverview,
    // Its notes are in the overview and the files: there is no window of a presenter beside it.
    presenter: () => {},
    help: () => help.current?.showModal(),
    escape: () => (isBlank ? setBlank(false) : end()),
  })
  const isReady = width > 0
  const isApart = isSpaced(useTypeSetting())
  const type = useMemo(() => typeScale(width, height, isApart), [width, height, isApart])
  useSwipe(region, isReady && type.isColumn, (steps) => step(index + steps))
  useSlideFocus(region, blank, isBlank, `${isReady} ${id}`)
  const position = sayDeck('slide.position', { number: index + 1, total: slides.length, label })
  useDocumentTitle(position)
  const room = height - type.footer * footerLines
  const scale = Math.min(width / 1280, room / shownHeight)
  const style = {
    '--type-said': `${type.said}px`,
    '--type-footer': `${type.footer}px`,
    '--pad': `${type.said * 1.6}px`,
    '--slide-scale': scale,
  } as CSSProperties
  return (
    <div
      ref={box}
      className="presentation compared-presentation"
      data-layout={type.isColumn ? 'column' : undefined}
      style={style}
    >
      <p className="visually-hidden" aria-live="polite">
        {sayPresent('present.announce', { position, headline })}
      </p>
      {isReady ? (
        <div className="compared-stage" inert={isBlank}>
          <section
            ref={region}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in a hand, and keys are heard where it is.
            tabIndex={0}
            className="compared-slide"
            aria-roledescription={sayDeck('slide.role')}
            aria-label={position}
          >
            <div className="compared-scaled">
              <SlideOnScreen key={id} page={pages.pageAt(index)} />
            </div>
          </section>
          <SlideFooter
            deck={slides}
            index={index}
            isColumn={type.isColumn}
            tools={presentTools({
              onOverview: openOverview,
              isFull: fullScreen.isPossible ? fullScreen.isOn : null,
              onFull: fullScreen.toggle,
              onBlank: () => setBlank(true),
              onHelp: () => help.current?.showModal(),
            })}
            onSlide={onSlide}
            onBoundaries={() => boundaries.current?.showModal()}
            onEnd={end}
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
      {overview.opening === null ? (
        <DeckNotices state={deckState} editing={editing} />
      ) : (
        <ComparedOverview
          key={overview.opening}
          state={deckState}
          editing={editing}
          taken={{ texts, world }}
          pages={pages}
          current={id}
          type={type}
          said={said}
          onShow={(shown) => {
            onSlide(shown)
            region.current?.focus({ preventScroll: true })
          }}
          onClose={() => overview.close(overview.opening)}
        />
      )}
      <KeysHelp
        ref={help}
        leftOut={['window', 'ask']}
        areLettersOn={areLettersOn}
        onLetters={letterKeys.set}
      />
      <BoundaryNote ref={boundaries} />
    </div>
  )
}
