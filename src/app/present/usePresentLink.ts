import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { onQueryChange, readQuery } from '#app/address/address.ts'
import type { Address } from '#app/address/useAddress.ts'
import { type PresentLink, type PresentState, presentLink } from '#deck/present/presentLink.ts'
import { parsePresentMessage } from '#deck/present/presentMessage.ts'
import type { PresentParty, Shown } from '#deck/present/presentSync.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { knownTo, readSelection, writeSelection } from '#selection/selectionUrl.ts'
import { keepPresenting, keptPresenting } from './keptPresenting.ts'
import { type PresentPeer, presentChannel } from './presentChannel.ts'

/** Milliseconds between greetings of a presenter's window that nobody has answered. */
const askEvery = 1000

/** An id nobody guesses; `randomUUID` is missing on a page served over plain http. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')

const keptSession = (kept: unknown, statement: string): string | null => {
  const read = parsePresentMessage(kept)
  return read.ok && read.value.role === 'slides' && read.value.statement === statement
    ? read.value.session
    : null
}

interface PresentLinkInUse {
  readonly state: PresentState
  readonly link: PresentLink
  /** The other window, where it was opened from this one or has opened it. */
  readonly peer: PresentPeer
}

/**
 * This window's part in a presentation: what all its windows show, and ways to change it for all of them.
 *
 * @param session null where a presentation begins, or goes on after the page was loaded again
 */
export function usePresentLink(options: {
  readonly indexed: StatementIndex
  readonly role: PresentParty['role']
  readonly session: string | null
  readonly goTo: Address['goTo']
  readonly onEnd: () => void
}): PresentLinkInUse {
  const latest = useRef(options)
  latest.current = options
  const [{ link, peer }] = useState(() => {
    const { indexed, role, session } = options
    const statement = indexed.statement.metadata.id
    const kept = keptPresenting()
    const peer: PresentPeer = { window: role === 'presenter' ? window.opener : null }
    const read = (query: string) => readSelection(query, knownTo(latest.current.indexed)).selection
    const link = presentLink({
      me: { statement, role, from: newId(), session: session || keptSession(kept, statement) || newId() },
      kept,
      now: Date.now,
      newId,
      read: (): Pick<Shown, 'slide' | 'query'> | null => {
        const query = readQuery()
        const slide = readKey(query, pageKeys.slide)
        return slide === null ? null : { slide, query: writeSelection(read(query)) }
      },
      write: (slide, query) => latest.current.goTo(read(query), pageKeys.slide, slide, 'replace'),
      keep: keepPresenting,
      connect: (hear) => presentChannel(hear, peer),
      onEnd: () => latest.current.onEnd(),
    })
    return { link, peer }
  })
  const state = useSyncExternalStore(link.subscribe, link.state)
  useEffect(() => {
    const close = link.open()
    const stop = onQueryChange(link.follow)
    const timer = setInterval(link.askAgain, askEvery)
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) link.greet()
    }
    addEventListener('pagehide', link.leave)
    addEventListener('pageshow', comeBack)
    return () => {
      removeEventListener('pagehide', link.leave)
      removeEventListener('pageshow', comeBack)
      clearInterval(timer)
      stop()
      close()
    }
  }, [link])
  return { state, link, peer }
}
