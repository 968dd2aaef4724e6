import { type ReactNode, use, useState } from 'react'
import { say } from '#messages/say.ts'
import { LinkToHere } from './LinkToHere.ts'
import './copySentence.css'

/** Words that were copied, or that are to be copied by hand. */
interface Copied {
  readonly quote: string
  readonly words: string
  readonly isCopied: boolean
}

const select = (field: HTMLTextAreaElement | null): void => {
  field?.focus()
  field?.select()
}

/** Copies words of the statement, which come with their attribution, and a link to what the page shows. */
export function CopySentence(props: {
  readonly quote: string
  readonly className: string
  /** Shown in place of its name, where it stands beside the words. */
  readonly icon?: ReactNode
}) {
  const { quote, className, icon } = props
  const link = use(LinkToHere)
  const [copied, setCopied] = useState<Copied | null>(null)
  if (!link) return null
  const holding = copied?.quote === quote ? copied : null
  const copy = async (): Promise<void> => {
    const words = `${quote}\n${link()}`
    try {
      await navigator.clipboard.writeText(words)
      setCopied({ quote, words, isCopied: true })
    } catch {
      setCopied({ quote, words, isCopied: false })
    }
  }
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={icon ? say('quote.copy') : undefined}
        title={icon ? say('quote.copy') : undefined}
        onClick={() => void copy()}
      >
        {icon ?? say('quote.copy')}
      </button>
      <span className="copy-note" aria-live="polite">
        {holding?.isCopied ? say('quote.isCopied') : ''}
      </span>
      {holding && !holding.isCopied ? (
        <textarea
          key={holding.words}
          ref={select}
          className="copy-words"
          readOnly
          rows={3}
          value={holding.words}
          aria-label={say('quote.byHand')}
          // The link in it holds for the page as it was then.
          onBlur={() => setCopied(null)}
        />
      ) : null}
    </>
  )
}
