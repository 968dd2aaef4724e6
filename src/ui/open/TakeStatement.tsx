import { type ReactNode, type RefObject, useId, useState } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'
import { ChooseFile } from './ChooseFile.tsx'
import './take.css'

/** Words of a text as whoever pasted it counts them. */
const countRuns = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** An example that comes with the page. */
export interface Example {
  readonly id: string
  readonly label: string
}

/** The left half while nothing is read: a field for words, and a place for files. */
export function TakeStatement(props: {
  /** The field; it holds its own words, so that a long text is not drawn with each letter. */
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** What stands in the field when it is first drawn. */
  readonly pasted: string
  /** Something that was not read, above the field. */
  readonly refusal: ReactNode
  /** Whether a file is held over the page. */
  readonly isOver: boolean
  readonly examples: readonly Example[]
  readonly onRead: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onExample: (id: string) => void
}) {
  const { field, pasted, refusal, isOver, examples, onRead, onFiles, onExample } = props
  const [words, setWords] = useState(() => countRuns(pasted))
  const [isMissed, setMissed] = useState(false)
  const label = useId()
  const said = useId()
  const write = (text: string): void => {
    setWords(countRuns(text))
    setMissed(false)
  }
  const read = (): void => {
    const text = field.current?.value ?? ''
    if (text.trim() === '') {
      setMissed(true)
      field.current?.focus()
    } else onRead(text)
  }
  const empty = (): void => {
    if (!field.current) return
    field.current.value = ''
    field.current.focus()
    write('')
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
        ref={field}
        id={`${label}field`}
        className="open-field"
        placeholder={sayOpen('open.placeholder')}
        defaultValue={pasted}
        spellCheck={false}
        aria-describedby={said}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <div className="open-row">
        <button type="submit" className="button button-strong" data-off={words === 0} aria-describedby={said}>
          {sayOpen('open.read')}
        </button>
        <p id={said} aria-live="polite">
          {isMissed ? sayOpen('open.nothing') : sayOpen(refusal ? 'open.still' : 'open.pasted', { n: words })}
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
