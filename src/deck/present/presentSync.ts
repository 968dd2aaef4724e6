import type { Deck } from '#deck/deck.ts'
import type { PresentMessage } from './presentMessage.ts'

/** What a presentation shows in all its windows. */
export interface Shown {
  /** Id of the slide; empty stands for the first one. */
  readonly slide: string
  /** The selection as the query part of an address. */
  readonly query: string
  /** Whether the screen is black. */
  readonly isBlank: boolean
  /** When presenting began, in milliseconds since 1970. */
  readonly began: number
}

/** What is shown, with the change that led to it. */
export interface StampedShown extends Shown {
  /** Counts the changes in all windows. */
  readonly revision: number
  /** The window that made the change. */
  readonly by: string
}

/** A window of a presentation; `from` is its own id. */
export type PresentParty = Pick<PresentMessage, 'statement' | 'session' | 'from' | 'role'>

/** What a window knows of the others. */
export interface PresentSync {
  readonly me: PresentParty
  /** What was last sent or received; null for a presenter's window that has heard nothing yet. */
  readonly known: StampedShown | null
  /** Whether the window of the slides has been heard. */
  readonly contact: 'none' | 'there' | 'gone'
  /** The slides as that window has them, where they were sent. */
  readonly deck: Deck | null
  /** Windows of slides that came to this session later, as a tab does that is duplicated. */
  readonly latecomers: readonly string[]
  /** Whether the presentation was ended. */
  readonly isOver: boolean
}

/**
 * What a message asks of the window that hears it: to show what is known now, to answer with its own state,
 * to end, or, where an earlier window of slides has the same session, to take a new one.
 */
export type PresentTask = 'show' | 'answer' | 'end' | 'part' | null

/** A window before it has heard anything. The one with the slides knows what is shown. */
export function startSync(me: PresentParty, shown: Shown, kept: StampedShown | null): PresentSync {
  const first = me.role === 'slides' ? { ...shown, revision: 0, by: me.from } : null
  return { me, known: kept ?? first, contact: 'none', deck: null, latecomers: [], isOver: false }
}

const isSame = (one: Shown, other: Shown): boolean =>
  one.slide === other.slide &&
  one.query === other.query &&
  one.isBlank === other.isBlank &&
  one.began === other.began

/**
 * Takes up what this window shows. Nothing changes while it shows what is known: a state that was received is
 * therefore never sent back.
 *
 * @returns the same object when there is nothing to tell the others
 */
export function noteShown(sync: PresentSync, shown: Shown): PresentSync {
  if (!sync.known || sync.isOver || isSame(sync.known, shown)) return sync
  const { slide, query, isBlank, began } = shown
  const { revision } = sync.known
  return { ...sync, known: { slide, query, isBlank, began, revision: revision + 1, by: sync.me.from } }
}

/** A presenter's window that nobody answers goes by what it shows itself. */
export function goAlone(sync: PresentSync, shown: Shown): PresentSync {
  if (sync.contact === 'there') return sync
  return { ...sync, contact: 'gone', known: sync.known ?? { ...shown, revision: 0, by: sync.me.from } }
}

const isNewer = (one: StampedShown, other: StampedShown | null): boolean =>
  other === null || one.revision > other.revision || (one.revision === other.revision && one.by > other.by)

/** Whether a message is for this window: of the same presentation, and not its own. */
export function isForMe({ me }: PresentSync, message: PresentMessage): boolean {
  return message.statement === me.statement && message.session === me.session && message.from !== me.from
}

/**
 * Hears a message. Of two changes made at once the one of the larger id holds, in every window.
 *
 * @returns the same object and no task for a message that is not for this window
 */
export function hearMessage(
  sync: PresentSync,
  message: PresentMessage,
): { readonly sync: PresentSync; readonly task: PresentTask } {
  if (sync.isOver || !isForMe(sync, message)) return { sync, task: null }
  const isSlides = message.role === 'slides'
  const isRival = isSlides && sync.me.role === 'slides'
  const heard: PresentSync =
    isSlides && message.kind !== 'bye' && sync.contact !== 'there' ? { ...sync, contact: 'there' } : sync
  switch (message.kind) {
    case 'hello': {
      const latecomers = isRival ? [...sync.latecomers, message.from] : sync.latecomers
      return { sync: { ...heard, latecomers }, task: 'answer' }
    }
    case 'bye':
      return { sync: isSlides ? { ...sync, contact: 'gone' } : sync, task: null }
    case 'end':
      return { sync: { ...heard, isOver: true }, task: 'end' }
    case 'deck':
      return { sync: isSlides ? { ...heard, deck: message.slides } : heard, task: null }
    case 'state': {
      if (isRival) return { sync, task: sync.latecomers.includes(message.from) ? null : 'part' }
      const { slide, query, isBlank, began, revision, by } = message
      const known = { slide, query, isBlank, began, revision, by }
      return isNewer(known, sync.known)
        ? { sync: { ...heard, known }, task: 'show' }
        : { sync: heard, task: null }
    }
  }
}
