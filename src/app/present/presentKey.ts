import { shortcutOf } from '#app/page/shortcutOf.ts'

/** What a key can do while presenting. */
export type PresentAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'fullScreen'
  | 'overview'
  | 'presenter'
  | 'help'
  | 'escape'

/** Which way a key turns. */
export type Turn = 'next' | 'previous'

/** A key as it was pressed. */
export type PressedKey = Readonly<
  Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>
>

/** Where a key was pressed. */
export interface KeyPlace {
  /** What has the focus: the slide itself, a control, or a map, list or chart, which owns more keys than a control. */
  readonly focus: 'slide' | 'control' | 'owner'
  /** Whether what has the focus stands in something that scrolls up and down, and can still be scrolled that way. */
  readonly scrolls: boolean
  readonly hasRoom: Readonly<Record<Turn, boolean>>
  /** Whether single letters are shortcuts. */
  readonly areLettersOn: boolean
}

/** Keys that turn wherever the focus is: clickers send them. */
const always: Readonly<Record<string, Turn>> = { PageDown: 'next', PageUp: 'previous' }

const letters: Readonly<Record<string, PresentAction>> = {
  n: 'next',
  p: 'previous',
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  o: 'overview',
  s: 'presenter',
  '?': 'help',
}

/** Keys that a map, list or chart owns while it has the focus. */
const ownable: Readonly<Record<string, PresentAction>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
}

/** Keys that turn where nothing else has a use for them: other clickers send them. */
const unused: Readonly<Record<string, Turn>> = {
  ArrowDown: 'next',
  Enter: 'next',
  ArrowUp: 'previous',
  Backspace: 'previous',
}

const scrolling: readonly string[] = [' ', 'ArrowDown', 'ArrowUp']

/** The way a key turns that turns wherever the focus is, also over what is open; null for any other. */
export function clickerTurn({ key }: Pick<PressedKey, 'key'>): Turn | null {
  return always[key] ?? null
}

const turnOf = ({ key, shiftKey }: PressedKey): Turn | null => {
  if (key === ' ') return shiftKey ? 'previous' : 'next'
  return shiftKey ? null : (unused[key] ?? null)
}

/** What a key does while presenting, where nothing lies over the slide and nobody types; null where it is not the page's. */
export function presentKey(pressed: PressedKey, place: KeyPlace): PresentAction | null {
  const { key, altKey, ctrlKey, metaKey, repeat } = pressed
  if (key === 'Escape') return 'escape'
  if (altKey || ctrlKey || metaKey) return null
  const navigates = clickerTurn(pressed)
  if (navigates) return navigates
  const turn = turnOf(pressed)
  if (turn) {
    if (place.focus !== 'slide') return null
    // Held down, a key that has scrolled to the end stops there.
    const isScrolling = place.scrolls && scrolling.includes(key) && (place.hasRoom[turn] || repeat)
    return isScrolling ? null : turn
  }
  const letter = place.areLettersOn ? letters[shortcutOf(pressed)] : undefined
  if (letter) return letter
  return place.focus === 'owner' ? null : (ownable[key] ?? null)
}
