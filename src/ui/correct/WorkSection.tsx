import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { OwnTerm } from '#statement/statement.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { MeaningOption } from '#views/correct/meaningOptions.ts'
import type { WorkLines } from '#views/correct/workLines.ts'
import type { Decision } from './MentionDialog.tsx'
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
  /** Adds a term, or with its place changes one. */
  readonly onSave: (index: number | null, text: string, decision: Decision) => void
  readonly onRemove: (index: number) => void
}) {
  const { lines: work, optionsFor, meaningOf, onSave, onRemove } = props
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
        {work.terms.map(({ term, words }, index) => (
          <li key={`${term.kind}/${term.text}`}>
            {edited === index ? (
              <TermForm
                term={{ text: term.text, current: meaningOf(term) }}
                optionsFor={optionsFor}
                onSave={(text, decision) => {
                  onSave(index, text, decision)
                  done()
                }}
                onCancel={done}
              />
            ) : (
              <span className="term-line">
                <span dir="auto">{words}</span>
                <IconButton
                  className="icon-button"
                  label={sayCorrect('terms.change', { text: term.text })}
                  onClick={() => setEdited(index)}
                >
                  <Pencil size={14} aria-hidden="true" />
                </IconButton>
                <IconButton
                  className="icon-button"
                  label={sayCorrect('terms.remove', { text: term.text })}
                  onClick={() => onRemove(index)}
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
          optionsFor={optionsFor}
          onSave={(text, decision) => {
            onSave(null, text, decision)
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
