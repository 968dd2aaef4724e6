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
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { Asked } from '#views/ask/answerAsked.ts'
import type { Suggestion } from '#views/ask/suggest.ts'
import type { Subject } from '#views/words/subject.ts'
import { AskField } from './AskField.tsx'
import { optionId, SuggestionList } from './SuggestionList.tsx'
import './ask.css'

/** What an answer is shown with: what was asked, and ways on. */
export interface Answering {
  readonly asked: Asked | null
  /** Whether suggestions lie over the answer. */
  readonly isCovered: boolean
  readonly ask: (subject: Subject, name: string) => void
  readonly close: () => void
}

/** Full-bleed layer in which anything can be asked and is answered in large type, whatever answers. */
export function AskDialog<One extends Suggestion>(props: {
  readonly label: string
  /** What the words typed may mean, the likeliest first; a function that stays the same. */
  readonly suggestFor: (typed: string) => readonly One[]
  /** What is offered before anything is typed; a function that stays the same. */
  readonly suggestNamed: () => readonly One[]
  /** What stands over these. */
  readonly named: string
  /** How what is asked stands to each, of those that are named or of all. */
  readonly sayStanding?: ((suggestion: One, isNamed: boolean) => string) | undefined
  /** What was typed before the layer was there; after a line break it has been asked already. */
  readonly takeTyped?: (() => string) | undefined
  readonly colorOf: (initiative: string) => string
  /** Something was asked and answered. */
  readonly onAsked?: ((subject: Subject) => void) | undefined
  /** What stands below the names while nothing is asked, given a way to ask. */
  readonly renderBefore?: ((onAsk: (subject: Subject, name: string) => void) => ReactNode) | undefined
  readonly onClose: () => void
  readonly renderAnswer: (answering: Answering) => ReactNode
}) {
  const { label, suggestFor, suggestNamed, named, sayStanding, takeTyped, colorOf } = props
  const { onAsked, renderBefore, onClose, renderAnswer } = props
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
    () => (isTyped ? suggestFor(typed) : suggestNamed()),
    [suggestFor, suggestNamed, typed, isTyped],
  )
  // The first suggestion is what the typed words mean; with nothing typed none is meant.
  const active = walked ?? (isTyped ? 0 : -1)
  const isOpen = (isTyping || !asked) && suggestions.length > 0

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
  const pick = (picked: One): void =>
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
    const [meant] = suggestFor(words)
    if (meant && entered.length > 0) answerFor(meant, words.trim())
    else {
      if (field.current) field.current.value = words
      type(words)
    }
  }, [])
  const heading = isTyped ? null : named
  const accent = subject?.kind === 'initiative' ? colorOf(subject.id) : 'var(--ink)'
  return (
    <dialog
      ref={open}
      className="ask"
      data-part="ask read-only"
      aria-label={label}
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
          sayStanding={sayStanding}
          onPick={pick}
        />
      ) : heading && !asked ? (
        <p className="ask-list ask-heading">{sayAnswer('ask.noNames')}</p>
      ) : null}
      {asked || isTyped ? null : renderBefore?.(ask)}
      {renderAnswer({ asked, isCovered: isOpen, ask, close })}
    </dialog>
  )
}
