import { Check, Circle, CircleDot } from 'lucide-react'
import { sayOpen } from '#messages/sayOpen.ts'
import type { ReadingView } from '#views/open/readingView.ts'
import './reading.css'

const signs = {
  done: <Check size={15} aria-hidden="true" />,
  now: <CircleDot size={15} aria-hidden="true" />,
  later: <Circle size={11} aria-hidden="true" />,
}

const focus = (button: HTMLButtonElement | null): void => button?.focus()

/** The left half while something is read: how far it is, what was found, and a way to stop. */
export function ReadingSteps(props: { readonly view: ReadingView; readonly onCancel: () => void }) {
  const { view, onCancel } = props
  return (
    <div className="open-reading">
      <p className="open-reading-head">
        <strong>{view.title}</strong> <span>{view.size}</span>
      </p>
      <progress
        max={1}
        value={view.share}
        aria-label={sayOpen('reading.progress')}
        aria-valuetext={view.now}
      />
      <p>{view.now}</p>
      <ol>
        {view.steps.map(({ name, found, state }) => (
          <li key={name} data-state={state}>
            {signs[state]} <span>{name}</span> <span className="open-found">{found}</span>
          </li>
        ))}
      </ol>
      <div className="open-row">
        <button ref={focus} type="button" className="button" onClick={onCancel}>
          {sayOpen('reading.cancel')}
        </button>
        <p>{view.cancelNote}</p>
      </div>
    </div>
  )
}
