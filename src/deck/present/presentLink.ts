import type { Deck } from '#deck/deck.ts'
import { type PresentMessage, parsePresentMessage, writePresentMessage } from './presentMessage.ts'
import {
  goAlone,
  hearMessage,
  isForMe,
  noteShown,
  type PresentParty,
  type PresentSync,
  type Shown,
  type StampedShown,
  startSync,
} from './presentSync.ts'

/** A way to the other windows. */
export interface PresentChannel {
  readonly send: (data: unknown) => void
  readonly close: () => void
}

/** What a window is connected to; the address holds the slide and the selection. */
export interface PresentEnvironment {
  readonly me: PresentParty
  /** What `keep` was given before the page was loaded. */
  readonly kept: unknown
  readonly now: () => number
  readonly newId: () => string
  /** Null while the address shows no slide. */
  readonly read: () => Pick<Shown, 'slide' | 'query'> | null
  readonly write: (slide: string, query: string) => void
  readonly keep: (data: unknown) => void
  /** `hear` says whether the data was a message for this window. */
  readonly connect: (hear: (data: unknown) => boolean) => PresentChannel
  readonly onEnd: () => void
}

/** What a window shows of its link. */
export interface PresentState {
  readonly session: string
  readonly isBlank: boolean
  readonly began: number
  readonly contact: PresentSync['contact']
  /** The deck as the window of the slides has it, once that has sent it. */
  readonly deck: Deck | null
  readonly isOver: boolean
}

/** A window's end of the line between the windows of a presentation. */
export interface PresentLink {
  readonly state: () => PresentState
  readonly subscribe: (listener: () => void) => () => void
  /** Connects; gives back what disconnects. */
  readonly open: () => () => void
  /** Shows something else here and in the other windows. */
  readonly show: (change: Partial<Shown>) => void
  /** To be called when the address has changed. */
  readonly follow: () => void
  /** Tells the others which slides there are. */
  readonly tellDeck: (deck: Deck) => void
  readonly greet: () => void
  /** To be called now and then: a presenter's window that nobody has answered greets again. */
  readonly askAgain: () => void
  readonly leave: () => void
  readonly end: () => void
}

const keptState = (data: unknown, me: PresentParty): StampedShown | null => {
  const read = parsePresentMessage(data)
  if (!read.ok || read.value.kind !== 'state') return null
  const { statement, session, slide, query, isBlank, began, revision, by } = read.value
  if (statement !== me.statement || session !== me.session) return null
  return { slide, query, isBlank, began, revision, by }
}

/** Keeps what this window shows and what the others show the same. */
export function presentLink(environment: PresentEnvironment): PresentLink {
  const { me, now, newId, read, write, keep, connect, onEnd } = environment
  const kept = keptState(environment.kept, me)
  let own = { isBlank: kept?.isBlank ?? false, began: kept?.began ?? now() }
  let last = read() ?? { slide: '', query: '' }
  const shown = (): Shown => {
    // Where the address shows no slide the presentation is being left: it stays where it was.
    last = read() ?? last
    return { ...last, ...own }
  }
  let sync = startSync(me, shown(), kept)
  let told: Deck | null = null
  let channel: PresentChannel | null = null
  let isWriting = false
  const listeners = new Set<() => void>()
  const stateNow = (): PresentState => ({
    session: sync.me.session,
    ...own,
    contact: sync.contact,
    deck: sync.deck,
    isOver: sync.isOver,
  })
  let state = stateNow()
  const announce = (): void => {
    state = stateNow()
    for (const listener of listeners) listener()
  }

  const send = (message: PresentMessage): void => channel?.send(writePresentMessage(message))
  const sendDeck = (): void => {
    if (told) send({ ...sync.me, kind: 'deck', slides: [...told] })
  }
  const stateMessage = (): PresentMessage | null => sync.known && { ...sync.me, kind: 'state', ...sync.known }
  const keepState = (): void => {
    const message = stateMessage()
    if (message) keep(writePresentMessage(message))
  }
  const sendState = (): void => {
    const message = stateMessage()
    if (message) send(message)
  }
  const follow = (): void => {
    if (isWriting) return
    const noted = noteShown(sync, shown())
    if (noted === sync) return
    sync = noted
    keepState()
    sendState()
    announce()
  }
  const writeAddress = (slide: string, query: string): void => {
    const at = read()
    if (!at || (slide === at.slide && query === at.query)) return
    isWriting = true
    write(slide, query)
    isWriting = false
  }
  const tasks = {
    show: () => {
      if (!sync.known) return
      own = { isBlank: sync.known.isBlank, began: sync.known.began }
      keepState()
      writeAddress(sync.known.slide, sync.known.query)
    },
    answer: () => {
      sendState()
      sendDeck()
    },
    end: onEnd,
    part: () => {
      sync = { ...sync, me: { ...sync.me, session: newId() } }
      keepState()
    },
  }
  const hear = (data: unknown): boolean => {
    const parsed = parsePresentMessage(data)
    if (!parsed.ok || !isForMe(sync, parsed.value)) return false
    const heard = hearMessage(sync, parsed.value)
    sync = heard.sync
    if (heard.task) tasks[heard.task]()
    announce()
    return true
  }
  const greet = (): void => send({ ...sync.me, kind: 'hello' })
  const leave = (): void => send({ ...sync.me, kind: 'bye' })
  const askAgain = (): void => {
    if (me.role === 'slides' || sync.contact === 'there' || sync.isOver) return
    sync = goAlone(sync, shown())
    greet()
    announce()
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open: () => {
      channel = connect(hear)
      keepState()
      greet()
      follow()
      return () => {
        leave()
        channel?.close()
        channel = null
      }
    },
    show: (change) => {
      const { slide, query, isBlank, began } = { ...shown(), ...change }
      own = { isBlank, began }
      writeAddress(slide, query)
      follow()
      announce()
    },
    follow,
    tellDeck: (deck) => {
      told = deck
      sendDeck()
    },
    greet,
    askAgain,
    leave,
    end: () => {
      sync = { ...sync, isOver: true }
      send({ ...sync.me, kind: 'end' })
      onEnd()
      announce()
    },
  }
}
