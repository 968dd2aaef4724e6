import { useCallback, useMemo, useState } from 'react'
import type { Address } from '#app/address/useAddress.ts'
import { useDataFile } from '#app/data/useDataFile.ts'
import { FileFailure } from '#app/page/FileFailure.tsx'
import { PanelSkeleton } from '#app/page/PageSkeleton.tsx'
import { parseWhole, type Whole, wholeKnowledge } from '#knowledge/wholeFile.ts'
import { say } from '#messages/say.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { pageKeys } from '#selection/pageUrl.ts'
import { isFiltered, type Selection } from '#selection/selection.ts'
import { AbsentPanel } from '#ui/absent/AbsentPanel.tsx'
import { OwnListField } from '#ui/absent/OwnListField.tsx'
import { Notice } from '#ui/filters/Notice.tsx'
import type { Pinned } from '#ui/map/MapCard.tsx'
import { SaveButton } from '#ui/shared/SaveButton.tsx'
import { absentMap } from '#views/absent/absentMap.ts'
import { chosenList } from '#views/absent/chosenList.ts'
import { notNamedView } from '#views/absent/notNamedView.ts'
import { ownList, ownValue } from '#views/absent/ownList.ts'
import { tellOwnList } from '#views/absent/tellOwnList.ts'
import { isTextValue } from '#views/absent/textList.ts'
import type { AbsentDrawing } from './absentDrawing.ts'
import { useDrawn } from './useDrawn.ts'
import { useOtherTexts } from './useOtherTexts.ts'

interface NotNamedProps {
  readonly indexed: StatementIndex
  readonly selection: Selection
  /** Of the address: which list. */
  readonly value: string
  readonly setOther: Address['setOther']
  readonly onDraw: (shown: AbsentDrawing | null) => void
  readonly onPin: (pinned: Pinned) => void
  readonly onSentence: (sentence: number) => void
  readonly onClose: () => void
}

/** What was typed for lists of one's own, by the value that stands for them, until the page is left. */
const typedLists = new Map<string, string>()

/** "Not named" once all that is known has come. */
export function NotNamed(props: NotNamedProps) {
  const file = useDataFile('extract/whole.json', parseWhole)
  if (file.failure) return <FileFailure file={file} />
  return file.value ? <Known {...props} whole={file.value} /> : <PanelSkeleton />
}

function Known(props: NotNamedProps & { readonly whole: Whole }) {
  const { indexed, selection, value, setOther, onDraw, onPin, onSentence, onClose, whole } = props
  const { statement } = indexed
  const [, showAnew] = useState(0)
  const known = useMemo(() => wholeKnowledge(whole), [whole])
  const codes = useMemo(() => new Set(known.places.places.map(({ code }) => code)), [known])
  const others = useOtherTexts(statement.metadata.id, codes)
  const typed = typedLists.get(value) ?? null
  const chosen = useMemo(
    () => chosenList(value, typed, statement, whole, others ?? [], known),
    [value, typed, statement, whole, others, known],
  )
  const { list, lists, own, unknown } = chosen
  const view = useMemo(() => notNamedView(indexed, list, known), [indexed, list, known])
  const { partner } = selection
  const map = useMemo(() => absentMap(indexed, { partner }, view), [indexed, partner, view])
  useDrawn(map, view, onDraw)
  const choose = useCallback((id: string) => setOther(pageKeys.reference, id), [setOther])
  const pin = useCallback((id: string) => onPin({ kind: 'place', id, at: null }), [onPin])
  const read = (text: string): void => {
    const next = ownValue(ownList(text, known).list.members)
    typedLists.set(next, text)
    if (next === value) showAnew((times) => times + 1)
    else choose(next)
  }
  const sources = list.sources.flatMap((id) => known.groups.sources[id] ?? [])
  return (
    <AbsentPanel
      view={view}
      lists={lists}
      scope={sayAbsent('absent.scope', {
        n: indexed.sentences.length,
        filtered: String(isFiltered(selection)),
      })}
      sources={sources}
      notice={
        unknown === null || (others === null && isTextValue(unknown)) ? null : (
          <Notice
            words={sayAbsent('absent.unknown', { id: unknown, name: list.name })}
            action={{ label: say('notice.dismiss'), act: () => choose(list.id) }}
          />
        )
      }
      own={own ? <OwnListField key={value} text={own.text} told={tellOwnList(own)} onRead={read} /> : null}
      tools={<SaveButton panel="absent" />}
      onChoose={choose}
      onPin={pin}
      onSentence={onSentence}
      onClose={onClose}
    />
  )
}
