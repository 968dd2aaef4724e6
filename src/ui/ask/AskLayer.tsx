import { X } from 'lucide-react'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { type AnswerMap, answerMap } from '#views/ask/answerMap.ts'
import { answerView } from '#views/ask/answerView.ts'
import { filterBySubject } from '#views/ask/filterBySubject.ts'
import { suggest } from '#views/ask/suggest.ts'
import { suggestNamed } from '#views/ask/suggestNamed.ts'
import type { Subject } from '#views/words/subject.ts'
import { AnswerBody } from './AnswerBody.tsx'
import { AnswerFoot } from './AnswerFoot.tsx'
import { AskField } from './AskField.tsx'
import { optionId, SuggestionList } from './SuggestionList.tsx'
import './ask.css'

/** Full-bleed layer in which anything can be asked and is answered in large type. */
export function AskLayer(props: {
  readonly indexed: StatementIndex
  readonly selection: Selection
  /** What was typed before the layer was there; after a line break it has been asked already. */
  readonly takeTyped?: (() => string) | undefined
  readonly colorOf: (initiative: string) => string
  /** The map of an answer; a click on one of its places asks about that place. */
  readonly renderMap: (map: AnswerMap, onAsk: (subject: Subject) => void) => ReactNode
  readonly onSelect: (selection: Selection) => void
  readonly onSentence: ((sentence: number) => void) | null
  readonly onClose: () => void
}) {
  const { indexed, selection, takeTyped, colorOf, renderMap, onSelect, onSentence, onClose } = props
  const layer = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [isTyping, setTyping] = useState(false)
  const [walked, setWalked] = useState<number | null>(null)
  const [subject, setSubject] = useState<Subject | null>(null)
  const isTyped = typed.trim() !== ''
  const suggestions = useMemo(
    () => (isTyped ? suggest(indexed, typed) : suggestNamed(indexed)),
    [indexed, typed, isTyped],
  )
  const answer = useMemo(() => (subject ? answerView(indexed, subject) : null), [indexed, subject])
  const map = useMemo(() => (answer ? answerMap(indexed, answer) : null), [indexed, answer])
  // What was typed is answered by the first suggestion; with nothing typed none is meant.
  const active = walked ?? (isTyped ? 0 : -1)
  const isOpen = (isTyping || !answer) && suggestions.length > 0

  const ask = (next: Subject, name: string): void => {
    setSubject(next)
    setTyping(false)
    setTyped(name)
    setWalked(null)
    const input = field.current
    if (!input) return
    // Written by hand and marked, so that whatever is typed next takes its place.
    input.value = name
    input.focus()
    input.select()
  }
  const askActive = (): void => {
    const meant = suggestions[active]
    if (meant) ask(meant.subject, meant.name)
  }
  const type = (words: string): void => {
    setTyped(words)
    setTyping(true)
    setWalked(null)
  }
  const step = (by: 1 | -1): void => {
    setTyping(true)
    if (!isOpen) return
    const from = active < 0 && by < 0 ? 0 : active
    setWalked((from + by + suggestions.length) % suggestions.length)
  }
  // A letter typed on a button begins the next question.
  const typeAnywhere = ({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent): void => {
    const isLetter = key.length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey
    if (!isLetter || target === field.current) return
    field.current?.focus()
    field.current?.select()
  }
  const close = (): void => layer.current?.close()
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once, with what it was mounted with; once closed it must not open again.
  const open = useCallback((element: HTMLDialogElement | null) => {
    layer.current = element
    if (!element || element.open) return
    element.showModal()
    const [words = '', ...entered] = (takeTyped?.() ?? '').split('\n')
    if (words === '') return
    const [meant] = suggest(indexed, words)
    if (meant && entered.length > 0) ask(meant.subject, meant.name)
    else {
      if (field.current) field.current.value = words
      type(words)
    }
  }, [])
  const heading = isTyped ? null : sayAnswer('ask.names')
  const accent = subject?.kind === 'initiative' ? colorOf(subject.id) : 'var(--ink)'
  return (
    <dialog
      ref={open}
      className="ask"
      data-part="ask read-only"
      aria-label={sayAnswer('ask.label')}
      style={{ '--asked': accent } as CSSProperties}
      onClose={onClose}
      onKeyDown={typeAnywhere}
    >
      <div className="ask-head">
        <AskField
          ref={field}
          list={isOpen ? list : undefined}
          active={isOpen && active >= 0 ? optionId(list, active) : undefined}
          onType={type}
          onStep={step}
          onEnter={askActive}
          onLeave={() => setTyping(false)}
        />
        <IconButton className="icon-button ask-close" label={say('sheet.close')} onClick={close}>
          <X size={22} aria-hidden="true" />
        </IconButton>
      </div>
      {isOpen ? (
        <SuggestionList
          id={list}
          suggestions={suggestions}
          active={active}
          heading={heading}
          onPick={({ subject: next, name }) => ask(next, name)}
        />
      ) : null}
      <AnswerBody
        answer={answer}
        language={indexed.statement.metadata.language}
        day={indexed.statement.metadata.date}
        caption={map?.caption ?? null}
        map={map ? renderMap(map, (next) => ask(next, answerView(indexed, next).name)) : null}
      />
      <AnswerFoot
        answer={isOpen ? null : answer}
        hasMap={map !== null && !isOpen}
        onAsk={ask}
        onFilter={() => {
          if (answer) onSelect(filterBySubject(selection, answer.subject))
          close()
        }}
        onRead={
          onSentence &&
          ((sentence) => {
            close()
            onSentence(sentence)
          })
        }
      />
    </dialog>
  )
}
