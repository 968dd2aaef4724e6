import { Download, FolderOpen, Moon, Play, Sun, SunMoon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { say } from '#messages/say.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { lightUp } from '#ui/shared/lightUp.ts'
import type { OpenTakeAway } from '#ui/shared/TakeAway.ts'
import { type ColorOf, TextPieces } from '#ui/shared/TextPieces.tsx'
import type { HeaderView } from '#views/panels/headerView.ts'
import type { TextPiece } from '#views/panels/readerView.ts'
import { AskButton } from './AskButton.tsx'
import { OfflineNote } from './OfflineNote.tsx'
import { useShare } from './useShare.tsx'
import { useTheme } from './useTheme.ts'

const icons = {
  system: <SunMoon size={17} aria-hidden="true" />,
  light: <Sun size={17} aria-hidden="true" />,
  dark: <Moon size={17} aria-hidden="true" />,
  open: <FolderOpen size={14} aria-hidden="true" />,
  export: <Download size={14} aria-hidden="true" />,
  present: <Play size={13} aria-hidden="true" />,
}

const entityOf = (target: Element): readonly string[] => {
  const entity = target.closest('mark')?.dataset.entity
  return entity ? [entity] : []
}

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
  const share = useShare(linkToHere, carry)
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
        {share.said}
        <AskButton onAsk={onAsk} />
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
        {share.button}
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
