import { Download, FolderOpen, Link, Moon, Play, Search, Sun, SunMoon } from 'lucide-react'
import { type ReactNode, type Ref, useState, useSyncExternalStore } from 'react'
import { onQueryChange, readQuery } from '#app/address/address.ts'
import { say } from '#messages/say.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { lightUp } from '#ui/shared/lightUp.ts'
import type { OpenTakeAway } from '#ui/shared/TakeAway.ts'
import { type ColorOf, TextPieces } from '#ui/shared/TextPieces.tsx'
import type { HeaderView } from '#views/panels/headerView.ts'
import type { TextPiece } from '#views/panels/readerView.ts'
import { OfflineNote } from './OfflineNote.tsx'
import { useTheme } from './useTheme.ts'

const icons = {
  system: <SunMoon size={17} aria-hidden="true" />,
  light: <Sun size={17} aria-hidden="true" />,
  dark: <Moon size={17} aria-hidden="true" />,
  ask: <Search size={14} aria-hidden="true" />,
  open: <FolderOpen size={14} aria-hidden="true" />,
  export: <Download size={14} aria-hidden="true" />,
  share: <Link size={14} aria-hidden="true" />,
  present: <Play size={13} aria-hidden="true" />,
}

/** An address that was copied, or that is to be copied by hand, and the query it has. */
interface Shared {
  readonly query: string
  readonly address: string
  readonly isCopied: boolean
  /** What the link shows elsewhere: the same view, the statement that it carries, or nothing of it. */
  readonly shows: 'view' | 'statement' | 'nothing'
}

const sayShared = ({ shows }: Shared): string =>
  say(shows === 'view' ? 'share.copied' : shows === 'statement' ? 'share.carried' : 'share.alone')

const entityOf = (target: Element): readonly string[] => {
  const entity = target.closest('mark')?.dataset.entity
  return entity ? [entity] : []
}

const focus = (field: HTMLInputElement | null): void => field?.focus()

/** The page's head: what statement this is, and what can be done with the page. */
export function Banner(props: {
  readonly view: HeaderView
  /** The title with its marks, where the text has it; null where it is said of the text. */
  readonly title: readonly TextPiece[] | null
  readonly colorOf: ColorOf
  readonly presentButton: Ref<HTMLButtonElement>
  readonly openButton: Ref<HTMLButtonElement>
  readonly onAsk: () => void
  readonly onOpen: () => void
  readonly onPresent: () => void
  readonly onExport: OpenTakeAway
  /** Whole address of what is shown. */
  readonly linkToHere: () => string
  /** Lets the statement travel in a link; its end is null where it is too long. Null where every device has it. */
  readonly carry: ((address: string) => Promise<string | null>) | null
  /** What can be done with it and others. */
  readonly tools: ReactNode
}) {
  const { view, title, colorOf, presentButton, openButton, onAsk, onOpen, onPresent, onExport } = props
  const { linkToHere, carry, tools } = props
  const { theme, next } = useTheme()
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
  const label = say(`theme.colors.${theme}`)
  return (
    <header className="banner">
      <span className="wordmark">
        {say('app.name')}
        <OfflineNote />
      </span>
      <div className="banner-statement">
        <h1
          className={title ? 'marked' : undefined}
          onPointerOver={(event) => lightUp(entityOf(event.target as Element))}
          onPointerLeave={() => lightUp([])}
        >
          {title ? <TextPieces pieces={title} colorOf={colorOf} /> : view.title}
        </h1>
        <p>
          {view.byline}
          {view.dateline ? ` · ${view.dateline}` : ''}
          <span className="banner-extent"> · {view.extent}</span>
        </p>
      </div>
      <div className="banner-tools">
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
          {holding && (holding.isCopied || holding.shows === 'nothing') ? sayShared(holding) : ''}
        </span>
        <button
          type="button"
          className="button banner-ask"
          aria-label={say('ask.button')}
          aria-keyshortcuts="/"
          onClick={onAsk}
        >
          {icons.ask} <span className="banner-word">{say('ask.button')}</span> <kbd>/</kbd>
        </button>
        <button
          ref={openButton}
          type="button"
          className="button"
          aria-label={say('open.button')}
          onClick={onOpen}
        >
          {icons.open} <span className="banner-word">{say('open.button')}</span>
        </button>
        {tools}
        <button
          type="button"
          className="button"
          aria-label={say('share.button')}
          onClick={() => void share()}
          onBlur={() => setShared((old) => (old?.isCopied ? null : old))}
        >
          {icons.share} <span className="banner-word">{say('share.button')}</span>
        </button>
        <button
          type="button"
          className="button"
          aria-label={say('export.button')}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => onExport('page', currentTarget)}
        >
          {icons.export} <span className="banner-word">{say('export.button')}</span>
        </button>
        <IconButton className="icon-button" label={label} onClick={next}>
          {icons[theme]}
        </IconButton>
        <button ref={presentButton} type="button" className="button button-strong" onClick={onPresent}>
          {icons.present} {say('present.button')}
        </button>
      </div>
    </header>
  )
}
