import { type Ref, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { AboutStatement } from '#ui/open/AboutStatement.tsx'
import { OpenDialog } from '#ui/open/OpenDialog.tsx'
import { Refusal } from '#ui/open/Refusal.tsx'
import { type AboutDraft, type AboutValues, withEntered, withMetadata } from '#views/open/aboutDraft.ts'
import { type AboutWords, aboutView } from '#views/open/aboutView.ts'
import { countriesOf } from '#views/open/findCountries.ts'
import { passageView } from '#views/open/passageView.ts'
import { headerView } from '#views/panels/headerView.ts'
import { sayNotice } from '#views/words/sayDocument.ts'
import type { OpenStage } from './openStage.ts'

/** "About this statement": what was guessed, for correction, before the dashboard is shown. */
export function AboutStage(props: {
  readonly ref: Ref<HTMLDialogElement>
  readonly stage: Extract<OpenStage, { readonly kind: 'about' }>
  readonly onEnter: (draft: AboutDraft) => void
  readonly onBack: () => void
  readonly onShow: () => void
  readonly onClose: () => void
}) {
  const { ref, stage, onEnter, onBack, onShow, onClose } = props
  const { name, read, draft } = stage
  const { statement, knowledge, notices, found } = read
  const layer = useRef<HTMLDivElement>(null)
  // Nothing of the text is counted here: who is known by which name is all that a heading asks.
  const indexed = useMemo(
    () => buildIndex({ ...statement, mentions: [], sentences: statement.sentences.slice(0, 1) }, knowledge),
    [statement, knowledge],
  )
  const countries = useMemo(() => countriesOf(knowledge.places), [knowledge])
  const rows = useMemo(() => aboutView(statement, draft), [statement, draft])
  const late = useDeferredValue(draft)
  const heading = useMemo(() => {
    const untitled = withMetadata(indexed.statement, withEntered(late, { title: '' }))
    return headerView({ ...indexed, statement: untitled }).title
  }, [indexed, late])
  const onChange = useCallback(
    (values: Partial<AboutValues>) => onEnter(withEntered(draft, values)),
    [draft, onEnter],
  )
  const [lookedUp, setLookedUp] = useState<AboutWords | null>(null)
  const passage = useMemo(() => lookedUp && passageView(statement, lookedUp), [statement, lookedUp])
  return (
    <OpenDialog
      ref={ref}
      title={sayOpen('about.title')}
      intro={sayOpen('about.intro', { name: name ?? sayOpen('about.pasted') })}
      promise={sayOpen('open.privateAbout')}
      onClose={onClose}
      onEscape={null}
      actions={
        <>
          <button type="button" className="button" onClick={onBack}>
            {sayOpen('about.back')}
          </button>
          <button type="button" className="button button-strong" onClick={onShow}>
            {sayOpen('about.show')}
          </button>
        </>
      }
    >
      <div ref={layer}>
        {stage.refused ? (
          <Refusal
            title={stage.refused.title}
            message={stage.refused.said.message}
            fix={stage.refused.said.fix}
          />
        ) : null}
        <AboutStatement
          rows={rows}
          values={draft.values}
          wording={draft.entered.has('kind') ? null : statement.metadata.wording}
          countries={countries}
          heading={heading}
          found={found}
          notices={notices.map(sayNotice)}
          passage={passage}
          layer={layer}
          onChange={onChange}
          onWords={setLookedUp}
        />
      </div>
    </OpenDialog>
  )
}
