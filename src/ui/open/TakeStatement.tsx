import { type ReactNode, type RefObject, useCallback, useId, useRef, useState } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'
import { ChooseFile } from './ChooseFile.tsx'
import './take.css'

/** Letters above which the field shows the beginning alone: to set a book in it would hold up the page. */
const mostShown = 100_000

/** Letters of that beginning. */
const beginning = 2000

const spaces = /\s/

/** Words of a text as whoever pasted it counts them: runs between white space. */
const countRuns = (text: string): number => {
  let words = 0
  let wasSpace = true
  for (const letter of text) {
    const isSpace = spaces.test(letter)
    if (wasSpace && !isSpace) words += 1
    wasSpace = isSpace
  }
  return words
}

const shownOf = (text: string): string => (text.length > mostShown ? `${text.slice(0, beginning)}…` : text)

const stateOf = (text: string) => ({ words: countRuns(text), isLong: text.length > mostShown })

/** An example that comes with the page. */
export interface Example {
  readonly id: string
  readonly label: string
}

/** The left half while nothing is read: a field for words, and a place for files. */
export function TakeStatement(props: {
  /** What was pasted, kept while something is read; of a long text the field shows the beginning alone. */
  readonly pasted: RefObject<string>
  /** Something that was not read, above the field. */
  readonly refusal: ReactNode
  /** Whether a file is held over the page. */
  readonly isOver: boolean
  readonly examples: readonly Example[]
  readonly onRead: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onExample: (id: string) => void
}) {
  const { pasted, refusal, isOver, examples, onRead, onFiles, onExample } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState(() => stateOf(pasted.current))
  const [isMissed, setMissed] = useState(false)
  const label = useId()
  const said = useId()
  const { words, isLong } = state
  const write = (text: string): void => {
    pasted.current = text
    // Before the browser sets it: a book would hold up the page.
    if (field.current && text.length > mostShown) field.current.value = shownOf(text)
    setState(stateOf(text))
    setMissed(false)
  }
  const read = (): void => {
    if (pasted.current.trim() === '') {
      setMissed(true)
      field.current?.focus()
    } else onRead(pasted.current)
  }
  const empty = (): void => {
    if (!field.current) return
    field.current.value = ''
    field.current.focus()
    write('')
  }
  /** Takes a long text before the browser sets it in the field line by line; false for one that the field can take. */
  const takeLong = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, text: string): boolean => {
    if (isLong || text.length <= mostShown) return false
    write(`${value.slice(0, selectionStart)}${text}${value.slice(selectionEnd)}`)
    return true
  }
  const latest = useRef(takeLong)
  latest.current = takeLong
  const listen = useCallback((element: HTMLTextAreaElement | null) => {
    field.current = element
    // The browser's own event: React's is told by others and knows no whole text.
    const beforeInput = (event: InputEvent): void => {
      if (element && latest.current(element, event.data ?? '')) event.preventDefault()
    }
    element?.addEventListener('beforeinput', beforeInput)
    return () => {
      element?.removeEventListener('beforeinput', beforeInput)
      field.current = null
    }
  }, [])
  const note = (): string => {
    if (isMissed) return sayOpen('open.nothing')
    if (isLong) return sayOpen('open.long', { n: words })
    return sayOpen(refusal ? 'open.still' : 'open.pasted', { n: words })
  }
  return (
    <form
      className="open-take"
      onSubmit={(event) => {
        event.preventDefault()
        read()
      }}
    >
      {refusal}
      <label id={label} htmlFor={`${label}field`} className="open-label">
        {sayOpen('open.text')}
      </label>
      <textarea
        ref={listen}
        id={`${label}field`}
        className="open-field"
        placeholder={sayOpen('open.placeholder')}
        defaultValue={shownOf(pasted.current)}
        readOnly={isLong}
        spellCheck={false}
        aria-describedby={said}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain')
          if (takeLong(event.currentTarget, text)) event.preventDefault()
        }}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <div className="open-row">
        <button type="submit" className="button button-strong" data-off={words === 0} aria-describedby={said}>
          {sayOpen('open.read')}
        </button>
        <p id={said} aria-live="polite">
          {note()}
        </p>
        {words > 0 ? (
          <button type="button" className="open-link" onClick={empty}>
            {sayOpen('open.empty')}
          </button>
        ) : null}
      </div>
      <p className="open-or" aria-hidden="true">
        {sayOpen('open.or')}
      </p>
      <div className="open-drop" data-over={isOver}>
        <p className="open-label">{sayOpen(isOver ? 'open.letGo' : 'open.drop')}</p>
        <div className="open-row">
          {refusal ? null : <ChooseFile onFiles={onFiles} />}
          <p>{sayOpen('open.types')}</p>
        </div>
      </div>
      {examples.length > 0 ? (
        <p className="open-examples">
          {sayOpen('open.examples')}{' '}
          {examples.map(({ id, label: name }) => (
            <button key={id} type="button" className="open-link" onClick={() => onExample(id)}>
              {name}
            </button>
          ))}
        </p>
      ) : null}
    </form>
  )
}
