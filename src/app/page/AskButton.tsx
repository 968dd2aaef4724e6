import { Search } from 'lucide-react'
import { say } from '#messages/say.ts'

const icon = <Search size={14} aria-hidden="true" />

/** Opens Ask, as `/` does. */
export function AskButton({ onAsk }: { readonly onAsk: () => void }) {
  return (
    <button
      type="button"
      className="button banner-ask"
      aria-label={say('ask.button')}
      aria-keyshortcuts="/"
      onClick={onAsk}
    >
      {icon} <span className="banner-word">{say('ask.button')}</span> <kbd>/</kbd>
    </button>
  )
}
