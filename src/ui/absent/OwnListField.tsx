import { useId, useState } from 'react'
import { sayAbsent } from '#messages/sayAbsent.ts'

/** Takes a list of one's own: what was typed is read when that is asked for. */
export function OwnListField(props: {
  /** What was read last. */
  readonly text: string
  /** What became of it, a line each. */
  readonly told: readonly string[]
  readonly onRead: (text: string) => void
}) {
  const { text, told, onRead } = props
  const [typed, setTyped] = useState(text)
  const note = useId()
  return (
    <form
      className="own-list"
      onSubmit={(event) => {
        event.preventDefault()
        onRead(typed)
      }}
    >
      <label>
        <span>{sayAbsent('absent.ownTyped')}</span>
        <textarea
          data-part="keys"
          rows={4}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={note}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <div className="own-foot">
        <button type="submit" className="button">
          {sayAbsent('absent.ownRead')}
        </button>
        <div id={note} aria-live="polite">
          {told.map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
        </div>
      </div>
    </form>
  )
}
