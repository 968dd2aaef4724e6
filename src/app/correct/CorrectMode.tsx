import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { isTyping } from '#app/page/isTyping.ts'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { AddMention } from '#ui/correct/AddMention.tsx'
import { CorrectKeys } from '#ui/correct/CorrectKeys.tsx'
import { CorrectPieces } from '#ui/correct/CorrectPieces.tsx'
import { CorrectTools } from '#ui/correct/CorrectTools.tsx'
import { FoldedThemes } from '#ui/correct/FoldedThemes.tsx'
import '#ui/correct/correct.css'
import { findParts } from '#ui/shared/pagePart.ts'
import { sayWordsAt, wordsAt } from '#views/correct/wordsAt.ts'
import type { Applied } from '#work/applyWork.ts'
import { movesWith } from '#work/movesWith.ts'
import { unitAt } from '#work/unitAt.ts'
import { redoWork, undoWork } from '#work/workHistory.ts'
import { MentionAt } from './MentionAt.tsx'
import { type OpenedWords, readAs } from './openedWords.ts'
import { bringIntoSight, rangeOf, selectedSpan, spanOfElement } from './textRange.ts'
import { type Frame, useFrames } from './useFrames.ts'
import { useStops } from './useStops.ts'
import { type TextActs, useTextKeys } from './useTextKeys.ts'
import { useWordsInSight } from './useWordsInSight.ts'
import { workActs } from './workActs.ts'
import type { WorkStore } from './workStore.ts'

/** What the mode needs: the statement with its work, and what leaves the mode. */
export interface CorrectModeProps {
  readonly indexed: StatementIndex
  readonly applied: Applied
  readonly work: WorkStore
  readonly onLeave: () => void
}

/** Beside the panel of the text, level with the words. */
const besideWords = (box: HTMLElement, span: Span): CSSProperties => {
  const words = rangeOf(box, span)?.getBoundingClientRect()
  const top = Math.max(12, Math.min((words?.top ?? 0) - 120, innerHeight - 470))
  const left = Math.max(12, box.getBoundingClientRect().left - 376)
  return { '--left': `${left}px`, '--top': `${top}px` } as CSSProperties
}

function CorrectMode({ indexed, applied, work, onLeave }: CorrectModeProps) {
  const { statement, extracted } = applied
  const history = useSyncExternalStore(work.subscribe, work.read)
  const layer = useRef<HTMLDivElement>(null)
  const tool = useRef<HTMLButtonElement>(null)
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [opened, setOpened] = useState<OpenedWords | null>(null)
  const [beside, setBeside] = useState<CSSProperties>({})
  const { stop, taken, take, goTo, step, stepSentence } = useStops(indexed, box)
  const acts = useMemo(() => workActs(extracted, work), [extracted, work])

  useLayoutEffect(() => {
    const [text] = findParts(document, 'text')
    if (!text) return
    setBox(text)
    text.setAttribute('role', 'application')
    text.setAttribute('aria-label', sayCorrect('text'))
    return () => {
      text.removeAttribute('role')
      text.removeAttribute('aria-label')
    }
  }, [])

  const show = (span: Span | null): void => {
    if (box && span) bringIntoSight(box, span)
  }
  const open = (span: Span): void => {
    if (!box) return
    goTo(span)
    getSelection()?.removeAllRanges()
    box.focus({ preventScroll: true })
    setBeside(besideWords(box, span))
    setOpened({ from: span, span })
  }
  const undo = (): void => work.change(undoWork)
  const redo = (): void => work.change(redoWork)
  const nextDoubtful = (): void => {
    const { doubtful } = statement
    const next = doubtful.find(({ position }) => position.start > (stop?.start ?? -1)) ?? doubtful[0]
    if (!next || !box) return
    goTo(next.position)
    box.focus({ preventScroll: true })
    show(next.position)
  }
  const enter = (mayAccept: boolean): boolean => {
    if (taken) open(taken)
    else if (stop) {
      const at = wordsAt(indexed, stop)
      if (at.state === 'doubtful' && mayAccept) acts.accept(at.span)
      else open(at.span)
    }
    return taken !== null || stop !== null
  }
  const remove = (): boolean => {
    const at = stop && wordsAt(indexed, stop)
    if (at?.mention) acts.meanNothing([at.span])
    return at !== null
  }
  const leaveWords = (): boolean => {
    if (taken) {
      getSelection()?.removeAllRanges()
      take(null)
    } else if (stop) goTo(null)
    else onLeave()
    return true
  }
  const press = ({ key, shiftKey, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean => {
    if (altKey || ctrlKey || metaKey || isComposing) return false
    const isTurned = box !== null && getComputedStyle(box).direction === 'rtl'
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      show(step((key === 'ArrowRight') === isTurned ? -1 : 1, shiftKey))
      return true
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      show(stepSentence(key === 'ArrowDown' ? 1 : -1))
      return true
    }
    if (key === 'Enter' || key === ' ') return enter(key === 'Enter')
    if (key === 'Delete' || key === 'Backspace') return remove()
    return key === 'Escape' && leaveWords()
  }
  const pressAnywhere = (event: KeyboardEvent): boolean => {
    if (isTyping(event.target) || document.querySelector('dialog[open]')) return false
    const letter = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : ''
    if (event.key === 'F8') nextDoubtful()
    else if (letter === 'z' && !event.shiftKey) undo()
    else if (letter === 'y' || letter === 'z') redo()
    else return false
    return true
  }
  const click = ({ target }: MouseEvent): boolean => {
    if (!box || !(target instanceof Element)) return false
    const answer = target.closest<HTMLElement>('[data-accept], [data-reject]')
    if (answer) {
      const start = Number(answer.dataset.accept ?? answer.dataset.reject)
      const doubt = statement.doubtful.find(({ position }) => position.start === start)
      if (doubt && answer.dataset.accept) acts.accept(doubt.position)
      else if (doubt) acts.meanNothing([doubt.position])
      box.focus({ preventScroll: true })
      return true
    }
    const mark = target.closest('mark')
    const span = mark && spanOfElement(box, mark)
    // Words that were just selected with the pointer are not a click on the mark they end in.
    if (span && getSelection()?.isCollapsed !== false) open(span)
    return span !== null
  }
  const select = (): void => {
    const span = box && selectedSpan(box, statement.text)
    if (!span) return
    const holder = indexed.sentences.find(({ start, end }) => start <= span.start && span.start < end)
    const words = holder && span.end > holder.end ? { start: span.start, end: holder.end } : span
    if (unitAt(statement, words)) take(words)
  }
  const latest = useRef<TextActs>(null)
  latest.current = { press, click, select, pressAnywhere, begin: () => goTo(null) }
  useTextKeys(box, latest)

  const frames = useMemo((): readonly Frame[] => {
    if (opened) {
      const { mention } = readAs(indexed, opened)
      const [, ...others] = movesWith(statement, { from: mention?.position ?? opened.span, to: opened.span })
      return [
        { span: opened.span, look: 'current' },
        ...others.map(({ to }) => ({ span: to, look: 'same' }) as const),
      ]
    }
    if (taken) return [{ span: taken, look: 'taken' }]
    return stop ? [{ span: stop, look: 'current' }] : []
  }, [opened, taken, stop, statement, indexed])
  useFrames(layer, tool, box, frames)
  useWordsInSight(box, opened?.span ?? null)

  return (
    <>
      <CorrectTools
        history={history}
        isOnDevice={work.isOnDevice()}
        doubtful={statement.doubtful.length}
        onUndo={undo}
        onRedo={redo}
        onDoubtful={nextDoubtful}
      />
      <div ref={layer} className="correct-layer">
        {taken && !opened ? <AddMention ref={tool} onAdd={() => open(taken)} /> : null}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {stop && !opened ? sayWordsAt(indexed, stop) : ''}
      </p>
      <CorrectKeys />
      {opened ? (
        <MentionAt
          key={opened.from.start}
          indexed={indexed}
          opened={opened}
          style={beside}
          acts={acts}
          onStretch={(span) => setOpened({ ...opened, span })}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </>
  )
}

/** What the page needs while the text is corrected, loaded together. */
export const correctMode = { CorrectMode, CorrectPieces, FoldedThemes } as const

/** See `correctMode`. */
export type CorrectModeParts = typeof correctMode
