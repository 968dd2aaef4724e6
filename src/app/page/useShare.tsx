import { Link } from 'lucide-react'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { onQueryChange, readQuery } from '#app/address/address.ts'
import { say } from '#messages/say.ts'

const icon = <Link size={14} aria-hidden="true" />

/** An address that was copied, or that is to be copied by hand, and the query it has. */
interface Shared {
  readonly query: string
  readonly address: string
  readonly isCopied: boolean
  /** What the link shows elsewhere: the same view, the statement that it carries, or nothing of it. */
  readonly shows: 'view' | 'statement' | 'nothing'
}

const sayShared = ({ shows }: Shared, alone: string): string => {
  if (shows === 'nothing') return alone
  return say(shows === 'view' ? 'share.copied' : 'share.carried')
}

const focus = (field: HTMLInputElement | null): void => field?.focus()

/**
 * The button that copies the address of what is shown, and what is said of it then.
 *
 * @param linkToHere whole address of what is shown
 * @param carry lets the statement travel in a link; its end is null where it cannot. Null where every device has it.
 * @param alone what is said of a link that leads nowhere but here
 */
export function useShare(
  linkToHere: () => string,
  carry: ((address: string) => Promise<string | null>) | null,
  alone = say('share.alone'),
): { readonly said: ReactNode; readonly button: ReactNode } {
  const query = useSyncExternalStore(onQueryChange, readQuery)
  const [shared, setShared] = useState<Shared | null>(null)
  // What was shared holds for the page as it was then.
  const holding = shared?.query === query ? shared : null
  const share = async (): Promise<void> => {
    const address = linkToHere()
    const carried = carry && (await carry(address).catch(() => null))
    const sharing: Omit<Shared, 'isCopied'> = {
      query: readQuery(),
      address: carried ?? address,
      shows: carry === null ? 'view' : carried === null ? 'nothing' : 'statement',
    }
    try {
      await navigator.clipboard.writeText(sharing.address)
      setShared({ ...sharing, isCopied: true })
    } catch {
      setShared({ ...sharing, isCopied: false })
    }
  }
  return {
    said: (
      <>
        {holding && !holding.isCopied ? (
          <input
            ref={focus}
            className="share-address"
            readOnly
            value={holding.address}
            aria-label={say('share.byHand')}
            onFocus={(event) => event.target.select()}
            onBlur={() => setShared(null)}
          />
        ) : null}
        <span aria-live="polite" className="share-note" data-shows={holding?.shows}>
          {holding && (holding.isCopied || holding.shows === 'nothing') ? sayShared(holding, alone) : ''}
        </span>
      </>
    ),
    button: (
      <button
        type="button"
        className="button"
        aria-label={say('share.button')}
        onClick={() => void share()}
        onBlur={() => setShared((old) => (old?.isCopied ? null : old))}
      >
        {icon} <span className="banner-word">{say('share.button')}</span>
      </button>
    ),
  }
}
