import {
  Keyboard,
  LayoutGrid,
  type LucideIcon,
  Maximize,
  Minimize,
  NotebookText,
  Search,
  Square,
} from 'lucide-react'
import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { sayPresent } from '#messages/sayPresent.ts'

/** Something that can be done while presenting: an icon where there is room, else a line of a list. */
export interface PresentTool {
  readonly id: string
  /** Its name, read out or shown. */
  readonly label: string
  readonly Icon: LucideIcon
  /** Whether the icon is a surface, not an outline. */
  readonly isFilled?: boolean
  /** Of what is on or off. */
  readonly isOn?: boolean
  readonly act: () => void
}

/** What letters do as well, for whoever uses a pointer or has the letters switched off. */
export function presentTools(actions: {
  /** Null where the browser has no full screen. */
  readonly isFull: boolean | null
  readonly onOverview: () => void
  readonly onFull: () => void
  readonly onBlank: () => void
  readonly onHelp: () => void
  /** Left out where a presentation has no such thing. */
  readonly onAsk?: () => void
  readonly onPresenter?: () => void
}): readonly PresentTool[] {
  const { isFull, onAsk, onOverview, onFull, onBlank, onPresenter, onHelp } = actions
  const full: PresentTool = {
    id: 'full',
    label: sayPresent('present.full'),
    Icon: isFull ? Minimize : Maximize,
    isOn: isFull ?? false,
    act: onFull,
  }
  return [
    ...(onAsk ? [{ id: 'ask', label: say('ask.button'), Icon: Search, act: onAsk }] : []),
    { id: 'overview', label: sayDeck('present.overview'), Icon: LayoutGrid, act: onOverview },
    ...(isFull === null ? [] : [full]),
    { id: 'blank', label: sayPresent('present.blank'), Icon: Square, isFilled: true, act: onBlank },
    ...(onPresenter
      ? [{ id: 'presenter', label: sayPresent('presenter.window'), Icon: NotebookText, act: onPresenter }]
      : []),
    { id: 'help', label: sayDeck('present.help'), Icon: Keyboard, act: onHelp },
  ]
}
