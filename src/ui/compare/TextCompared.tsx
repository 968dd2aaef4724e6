import { useMemo, useState } from 'react'
import { sayCompare } from '#messages/sayCompare.ts'
import { isFiltered, type Selection, toggle } from '#selection/selection.ts'
import { lightUp } from '#ui/shared/lightUp.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { useIsNarrow } from '#ui/shared/useIsNarrow.ts'
import type { ComparedPanelProps, SentenceOfSide } from '#views/compare/comparedPair.ts'
import { hasSentence, type TextExtent, textBlocks, textRows } from '#views/compare/comparedText.ts'
import { countSentences } from '#views/compare/countSentences.ts'
import { sayFold } from '#views/compare/sayFold.ts'
import { dimensionByKind, entityOf } from '#views/words/subject.ts'
import { SideTile } from './SideTile.tsx'
import { TextRowView } from './TextRowView.tsx'
import './textCompared.css'
import '#ui/shared/textMarks.css'

const entityAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('mark[data-entity]') : null

/** The selection after a click on a mark, whose value it chooses or lets go. */
const withMark = (selection: Selection, { dataset }: HTMLElement): Selection => {
  const entity = entityOf({
    kind: dataset.kind as Parameters<typeof entityOf>[0]['kind'],
    entity: dataset.entity ?? '',
  })
  return entity ? toggle(selection, dimensionByKind[entity.kind], entity.id) : selection
}

/** Two texts side by side, sentence by sentence; in one column where there is room for one. */
export function TextCompared(
  props: ComparedPanelProps & {
    /** A sentence that was asked for last, which is not folded. */
    readonly asked: SentenceOfSide | null
  },
) {
  const { pair, onSelect, onShow, onSentence, asked } = props
  const { comparison, selection } = pair
  const isChosen = isFiltered(selection)
  const [wanted, setWanted] = useState<TextExtent | null>(null)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const isNarrow = useIsNarrow()
  // What is chosen opens its matches, until the reader says otherwise.
  const [chosenBefore, setChosenBefore] = useState(isChosen)
  if (chosenBefore !== isChosen) {
    setChosenBefore(isChosen)
    setWanted(null)
  }
  const extent = wanted ?? (isChosen ? 'matches' : 'all')
  const rows = useMemo(() => textRows(comparison.sentences), [comparison])
  const blocks = useMemo(() => textBlocks(pair, rows, extent), [pair, rows, extent])
  const [askedBefore, setAskedBefore] = useState(asked)
  if (asked !== askedBefore) {
    setAskedBefore(asked)
    const fold = blocks.find(
      (block) => block.kind === 'fold' && asked && block.rows.some((row) => hasSentence(row, asked)),
    )
    if (fold?.kind === 'fold') setOpen(new Set(open).add(fold.key))
  }
  const extents: readonly TextExtent[] = isChosen ? ['all', 'changes', 'matches'] : ['all', 'changes']
  const row = (one: (typeof rows)[number]) => (
    <TextRowView
      key={one.key}
      pair={pair}
      row={one}
      isNarrow={isNarrow}
      onShow={onShow}
      onSentence={onSentence}
    />
  )
  return (
    <Panel
      id="text-compared"
      title={sayCompare('compare.text')}
      note={sayCompare('text.note', countSentences(comparison.sentences))}
      tools={
        <Segmented
          label={sayCompare('text.extent')}
          options={extents.map((value) => ({ value, label: sayCompare(`text.${value}`) }))}
          value={extent}
          onChange={setWanted}
        />
      }
    >
      {isNarrow ? null : (
        <div className="text-sides" aria-hidden="true">
          <SideTile side="first" />
          <SideTile side="second" />
        </div>
      )}
      {/* A scrolling box takes focus, so that the keyboard can scroll it. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: what a mark chooses the other views offer to the keyboard. */}
      <div
        className="scroll text-box marked"
        data-part="keys"
        role="group"
        aria-label={sayCompare('compare.text')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        onPointerOver={({ target }) => {
          const mark = entityAt(target)
          lightUp(mark?.dataset.entity ? [mark.dataset.entity] : [])
        }}
        onPointerLeave={() => lightUp([])}
        onClick={({ target }) => {
          const mark = entityAt(target)
          if (mark) onSelect(withMark(selection, mark))
        }}
      >
        <ol className="text-rows">
          {blocks.map((block) => {
            if (block.kind === 'row') return row(block.row)
            if (open.has(block.key)) return block.rows.map(row)
            return (
              <li key={block.key} className="text-fold">
                <button type="button" onClick={() => setOpen(new Set(open).add(block.key))}>
                  {sayFold(block.rows, extent === 'matches')} · <span>{sayCompare('text.show')}</span>
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </Panel>
  )
}
