import { type ReactNode, use } from 'react'
import { say } from '#messages/say.ts'
import { TakeAway } from './TakeAway.ts'

/** Opens the quote card of a sentence; it stands where a page has anything to be taken away. */
export function QuoteCardButton(props: {
  readonly sentence: number
  /** Index of the mention the card is about; null for the sentence as such. */
  readonly mention: number | null
  readonly className: string
  /** Shown in place of its name, where it stands beside the words. */
  readonly icon?: ReactNode
}) {
  const { sentence, mention, className, icon } = props
  const takeAway = use(TakeAway)
  if (!takeAway) return null
  return (
    <button
      type="button"
      className={className}
      aria-label={icon ? say('quote.card') : undefined}
      title={icon ? say('quote.card') : undefined}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => takeAway({ sentence, mention }, currentTarget)}
    >
      {icon ?? say('quote.card')}
    </button>
  )
}
