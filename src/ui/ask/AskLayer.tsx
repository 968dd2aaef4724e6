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
import { type Asked, answerAsked } from '#views/ask/answerAsked.ts'
import { type AnswerMap, answerMap } from '#views/ask/answerMap.ts'
import { answerView } from '#views/ask/answerView.ts'
import { filterBySubject } from '#views/ask/filterBySubject.ts'
import { type Suggestion, suggest } from '#views/ask/suggest.ts'
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
  /** Something was asked and answered. */
  readonly onAsked?: ((subject: Subject) => void) | undefined
  /** What stands below the names while nothing is asked, given a way to ask. */
  readonly renderBefore?: ((onAsk: (subject: Subject, name: string) => void) => ReactNode) | undefined
  readonly onClose: () => void
}) {
  const { indexed, selection, takeTyped, colorOf, renderMap, onSelect, onSentence, onClose } = props
  const { onAsked, renderBefore } = props
  const layer = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [isTyping, setTyping] = useState(false)
  const [walked, setWalked] = useState<number | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const subject = asked?.meant.subject
  const isTyped = typed.trim() !== ''
  const suggestions = useMemo(
    () => (isTyped ? suggest(indexed, typed) : suggestNamed(indexed)),
    [indexed, typed, isTyped],
  )
  const answer = useMemo(() => (asked ? answerAsked(indexed, asked) : null), [indexed, asked])
  const map = useMemo(() => (answer ? answerMap(indexed, answer) : null), [indexed, answer])
  const filter = useMemo(
    () => (answer ? filterBySubject(indexed, selection, answer.subject) : null),
    [indexed, selection, answer],
  )
  // The first suggestion is what the typed words mean; with nothing typed none is meant.
  const active = walked ?? (isTyped ? 0 : -1)
  const isOpen = (isTyping || !answer) && suggestions.length > 0

  // The words typed stay in the field; what is picked instead of them takes their place.
  const answerFor = (meant: Asked['meant'], words: string): void => {
    setAsked({ meant, words })
    onAsked?.(meant.subject)
    setTyping(false)
    setTyped(words)
    setWalked(null)
    const input = field.current
    if (!input) return
    // Written by hand and marked, so that whatever is typed next takes its place.
    input.value = words
    input.focus()
    input.select()
  }
  const ask = (next: Subject, name: string): void =>
    answerFor({ subject: next, name, alias: null, isGuess: false, isPart: false }, name)
  const pick = (picked: Suggestion): void =>
    answerFor({ ...picked, isGuess: false }, picked.isPart && picked.alias ? picked.alias : picked.name)
  const askActive = (): void => {
    const meant = suggestions[active]
    if (!meant) return
    if (walked === null && isTyped) answerFor(meant, typed.trim())
    else pick(meant)
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
    if (meant && entered.length > 0) answerFor(meant, words.trim())
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
        <SuggestionList id={list} suggestions={suggestions} active={active} heading={heading} onPick={pick} />
      ) : heading && !answer ? (
        <p className="ask-list ask-heading">{sayAnswer('ask.noNames')}</p>
      ) : null}
      {answer || isTyped ? null : renderBefore?.(ask)}
      <AnswerBody
        answer={answer}
        language={indexed.statement.metadata.language}
        stated={indexed.statement.metadata.date}
        caption={map?.caption ?? null}
        map={map ? renderMap(map, (next) => ask(next, answerView(indexed, next).name)) : null}
      />
      <AnswerFoot
        indexed={indexed}
        answer={isOpen ? null : answer}
        hasMap={map !== null && !isOpen}
        isAlone={filter?.isAlone === true}
        onAsk={ask}
        onFilter={() => {
          if (filter) onSelect(filter.selection)
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
