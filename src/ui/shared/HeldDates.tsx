import { Fragment } from 'react'
import './heldDates.css'

/** A day in words: figures, a month and a year. */
const day = /(\d{1,2}\.? \p{L}+ \d{4})/u

/** Words in which no line ends within a date. */
export function HeldDates({ words }: { readonly words: string }) {
  return words.split(day).map((part, at) =>
    // Of the parts, every second is a date.
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name.
      <span key={at} className="held">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name.
      <Fragment key={at}>{part}</Fragment>
    ),
  )
}
