import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ComponentType, memo, type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Matching } from '#selection/matching.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { lightUp } from '#ui/shared/lightUp.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import type { TextPiecesProps } from '#ui/shared/TextPieces.tsx'
import { useShownMatches } from '#ui/shared/useShownMatches.ts'
import { walkMarks } from '#ui/shared/walkMarks.ts'
import { matchingSentences, type ReaderParagraph } from '#views/panels/readerView.ts'
import { MarkKey } from './MarkKey.tsx'
import { Rail } from './Rail.tsx'
import { ReaderText } from './ReaderText.tsx'
import './reader.css'
import { SentenceTool } from './SentenceTool.tsx'
import { scrollToSentence } from './scrollToSentence.ts'
import { UnverifiedList } from './UnverifiedList.tsx'

const up = <ChevronUp size={16} aria-hidden="true" />
const down = <ChevronDown size={16} aria-hidden="true" />

type Extent = 'full' | 'matches'

/** In a single column the first match would be far down the page: there only matches are shown at first. */
const isNarrow = (): boolean => matchMedia('(max-width: 899px)').matches

const entityOf = (target: Element): readonly string[] => {
  const entity = target.closest('mark')?.dataset.entity
  return entity ? [entity] : []
}

/** The mode in which the text is corrected: its marks, and what stands around the text. Its code is loaded with it. */
export interface CorrectMode {
  readonly isOn: boolean
  readonly toggle: () => void
  /** What draws words with their marks while they are corrected; null while it is off. */
  readonly Pieces: ComponentType<TextPiecesProps> | null
  readonly around: ReactNode
}

/** The statement's text with its mentions marked, matching sentences at full strength. */
export const ReaderPanel = memo(function ReaderPanel(props: {
  readonly indexed: StatementIndex
  readonly paragraphs: readonly ReaderParagraph[]
  readonly match: Matching
  /** Colour of the rule beside matching sentences: the chosen initiative's, or ink. */
  readonly accent: string
  readonly kindNote: string
  readonly colorOf: (initiative: string) => string
  readonly correct: CorrectMode
  readonly onMention: (index: number) => void
  readonly onSentence: (sentence: number) => void
}) {
  const { indexed, paragraphs, match, accent, kindNote, colorOf, correct, onMention, onSentence } = props
  const [chosenExtent, setExtent] = useState<Extent | null>(null)
  const extent = chosenExtent ?? (match.isFiltered && isNarrow() ? 'matches' : 'full')
  // A place among the matches holds for these matches only: others begin at their first one.
  const [walked, setWalked] = useState<{ readonly match: Matching; readonly at: number } | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useShownMatches(box, paragraphs, match, accent)
  const shownOnly = extent === 'matches' ? match : null
  const found = useMemo(() => matchingSentences(indexed, match), [indexed, match])
  const current = walked?.match === match ? walked.at : 0
  const step = (by: number): void => {
    const next = (current + by + found.length) % found.length
    setWalked({ match, at: next })
    scrollToSentence(box.current, found[next])
  }
  const total = indexed.sentences.length
  const note = !match.isFiltered
    ? // A text of no kind that is known is called a statement, as the panel is.
      kindNote === say('reader.title')
      ? undefined
      : kindNote
    : found.length === 0
      ? say('reader.none')
      : found.length === 1
        ? say('reader.one', { sentence: found[0] as number, total })
        : say('reader.match', { at: current + 1, matches: found.length, sentence: found[current] as number })
  const light = (event: PointerEvent): void => lightUp(entityOf(event.target as Element))
  return (
    <Panel
      id="statement"
      title={say('reader.title')}
      note={note}
      tools={
        <>
          {match.isFiltered && found.length > 1 ? (
            <>
              <IconButton className="icon-button" label={say('reader.previous')} onClick={() => step(-1)}>
                {up}
              </IconButton>
              <IconButton className="icon-button" label={say('reader.next')} onClick={() => step(1)}>
                {down}
              </IconButton>
            </>
          ) : null}
          <Segmented
            label={say('reader.extent')}
            options={[
              { value: 'full', label: say('reader.full') },
              { value: 'matches', label: say('reader.matches'), title: say('reader.matchesTitle') },
            ]}
            value={extent}
            onChange={setExtent}
          />
          <button
            type="button"
            className="correct-button"
            aria-pressed={correct.isOn}
            onClick={correct.toggle}
          >
            {say('reader.correct')}
          </button>
        </>
      }
    >
      <div className="reader-frame" data-part="text-frame">
        {correct.around}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: clicks and keys are delegated from the marks. */}
        <div
          ref={box}
          className="reader marked scroll"
          data-part="text keys"
          data-extent={match.isFiltered ? extent : 'full'}
          lang={indexed.statement.metadata.language}
          dir="auto"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box takes focus, so that the keyboard can scroll it.
          tabIndex={0}
          onPointerOver={light}
          onPointerLeave={() => lightUp([])}
          onFocus={(event) => lightUp(entityOf(event.target))}
          onBlur={() => lightUp([])}
          onKeyDown={(event) => walkMarks(event, onMention)}
          onClick={(event) => {
            const mark = (event.target as Element).closest('mark')
            if (mark?.dataset.mention) onMention(Number(mark.dataset.mention))
          }}
        >
          <ReaderText
            box={box}
            paragraphs={paragraphs}
            moved={shownOnly}
            Pieces={correct.Pieces ?? undefined}
            colorOf={colorOf}
          />
          <UnverifiedList unverified={indexed.unverified} />
        </div>
        <SentenceTool
          indexed={indexed}
          box={box}
          current={match.isFiltered ? (found[current] ?? null) : null}
        />
        <MarkKey />
        <Rail indexed={indexed} onSentence={onSentence} />
      </div>
    </Panel>
  )
})
