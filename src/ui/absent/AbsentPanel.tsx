import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Source } from '#knowledge/knowledge.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { SourceList } from '#ui/shared/SourceList.tsx'
import type { NotNamedView } from '#views/absent/notNamedView.ts'
import type { ReferenceList } from '#views/absent/referenceLists.ts'
import { AbsentTable } from './AbsentTable.tsx'
import { ReferenceField } from './ReferenceField.tsx'
import './absent.css'
import './absentMap.css'

/** Who of a reference list a text does not name, within the region that the page has for it. */
export function AbsentPanel(props: {
  readonly view: NotNamedView
  readonly lists: readonly ReferenceList[]
  /** "in all 14 sentences" */
  readonly scope: string
  readonly sources: readonly Source[]
  /** What is said before all else, as of a list that nobody knows. */
  readonly notice: ReactNode
  /** Takes a list of one's own. */
  readonly own: ReactNode
  readonly tools?: ReactNode
  readonly onChoose: (id: string) => void
  readonly onPin: (id: string) => void
  readonly onSentence: (sentence: number) => void
  readonly onClose: () => void
}) {
  const { view, lists, scope, sources, notice, own, tools, onChoose, onPin, onSentence, onClose } = props
  return (
    <>
      <div className="panel-head">
        <h2 className="panel-title">{sayAbsent('absent.title')}</h2>
        <div className="panel-note">
          <bdi>{scope}</bdi>
        </div>
        <div className="panel-tools">
          {tools}
          <IconButton className="icon-button" label={sayAbsent('absent.close')} onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      {notice}
      <ReferenceField lists={lists} chosen={view.list} onChoose={onChoose} />
      {own}
      <p className="absent-summary" aria-live="polite">
        {view.summary}
      </p>
      {/* A scrolling box takes focus, so that the keyboard can scroll it. */}
      <div
        className="scroll absent-scroll"
        data-part="keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        role="group"
        aria-label={sayAbsent('absent.caption', { name: view.list.name })}
      >
        <AbsentTable view={view} onPin={onPin} onSentence={onSentence} />
        <div className="absent-notes muted">
          {view.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <SourceList sources={sources} />
          <p>{sayAbsent('absent.rule')}</p>
        </div>
      </div>
    </>
  )
}
