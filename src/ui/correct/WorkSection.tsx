import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { OwnTerm } from '#statement/statement.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { EnteredTerm } from '#views/correct/decision.ts'
import type { MeaningOption } from '#views/correct/meaningOptions.ts'
import type { TermLine, WorkLines } from '#views/correct/workLines.ts'
import './mentionDialog.css'
import './workSection.css'
import { TermForm } from './TermForm.tsx'

/** What is edited: a term by its place, or a new one behind them all; null for nothing. */
type Edited = number | 'new' | null

const lines = (list: readonly string[]) => (
  <ul>
    {list.map((words, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two corrections may read alike, and their order is theirs.
      <li key={index} dir="auto">
        {words}
      </li>
    ))}
  </ul>
)

/** What was done by hand: corrections, those that no longer fit, and own words, which can be changed here. */
export function WorkSection(props: {
  readonly lines: WorkLines
  readonly optionsFor: (typed: string) => readonly MeaningOption[]
  readonly meaningOf: (term: OwnTerm) => MeaningOption
  /** Whether this device keeps words for all statements. */
  readonly isOnDevice: boolean
  /** Adds a term, or changes that of a line. */
  readonly onSave: (line: TermLine | null, entered: EnteredTerm) => void
  readonly onRemove: (line: TermLine) => void
}) {
  const { lines: work, isOnDevice, optionsFor, meaningOf, onSave, onRemove } = props
  const [edited, setEdited] = useState<Edited>(null)
  const done = (): void => setEdited(null)
  return (
    <section className="work-section">
      {work.made.length > 0 ? (
        <>
          <h3>{sayCorrect('counted')}</h3>
          <p>{sayCorrect('counted.rule')}</p>
          {lines(work.made)}
        </>
      ) : null}
      {work.lost.length > 0 ? (
        <>
          <h3>{sayCorrect('counted.lost')}</h3>
          {lines(work.lost)}
        </>
      ) : null}
      <h3>{sayCorrect('terms')}</h3>
      {work.terms.length === 0 ? <p>{sayCorrect('terms.none')}</p> : null}
      <ul>
        {work.terms.map((line, index) => (
          <li key={`${line.term.kind}/${line.term.text}`}>
            {edited === index ? (
              <TermForm
                term={{ text: line.term.text, current: meaningOf(line.term), isShared: line.isShared }}
                isOnDevice={isOnDevice}
                optionsFor={optionsFor}
                onSave={(entered) => {
                  onSave(line, entered)
                  done()
                }}
                onCancel={done}
              />
            ) : (
              <span className="term-line">
                <span dir="auto">{line.words}</span>
                <IconButton
                  className="icon-button"
                  label={sayCorrect('terms.change', { text: line.term.text })}
                  onClick={() => setEdited(index)}
                >
                  <Pencil size={14} aria-hidden="true" />
                </IconButton>
                <IconButton
                  className="icon-button"
                  label={sayCorrect('terms.remove', { text: line.term.text })}
                  onClick={() => onRemove(line)}
                >
                  <Trash2 size={14} aria-hidden="true" />
                </IconButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {edited === 'new' ? (
        <TermForm
          term={null}
          isOnDevice={isOnDevice}
          optionsFor={optionsFor}
          onSave={(entered) => {
            onSave(null, entered)
            done()
          }}
          onCancel={done}
        />
      ) : (
        <button type="button" className="button" onClick={() => setEdited('new')}>
          {sayCorrect('terms.add')}
        </button>
      )}
    </section>
  )
}
