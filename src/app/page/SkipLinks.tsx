import { say } from '#messages/say.ts'
import type { Skipped } from './skipTo.ts'

const ways: readonly Skipped[] = ['map', 'statement']

/** The first stops of the page, seen while they have the focus: ways past everything that stands before a view. */
export function SkipLinks({ onSkip }: { readonly onSkip: (name: Skipped) => void }) {
  return ways.map((name) => (
    <a
      key={name}
      className="skip-link"
      href={`#${name}`}
      onClick={(event) => {
        // The address says what is chosen and nothing of where the reader is.
        event.preventDefault()
        onSkip(name)
      }}
    >
      {say(`skip.${name}`)}
    </a>
  ))
}
