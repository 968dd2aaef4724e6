import { memo, useMemo } from 'react'
import { sayCompare } from '#messages/sayCompare.ts'
import { isMatch } from '#selection/matching.ts'
import type { ComparedPair, ComparedPanelProps, Side } from '#views/compare/comparedPair.ts'
import { isOn, isRowMatch, type TextRow } from '#views/compare/comparedText.ts'
import type { NamingChange } from '#views/compare/compareStatements.ts'
import { mergedRow, rowWords } from '#views/compare/rowWords.ts'
import { sayChange } from '#views/compare/sayChange.ts'
import { ComparedWords } from './ComparedWords.tsx'

/** The change of values by which a click on the sign of a sentence filters. */
const shownBy = (change: TextRow['change']): NamingChange =>
  change === 'added' || change === 'dropped' ? change : 'kept'

const other = { first: 'second', second: 'first' } as const

/** Whether a sentence matches, as an attribute: none while nothing is chosen. */
const matchOf = ({ matches }: ComparedPair, side: Side, sentence: number): boolean | undefined =>
  matches[side].isFiltered ? isMatch(matches[side], sentence) : undefined

/** What a row says where it has no sentence: that there is none, or where the other text has it. */
function Elsewhere(props: {
  readonly row: TextRow
  readonly side: Side
  readonly onSentence: ComparedPanelProps['onSentence']
}) {
  const { row, side, onSentence } = props
  const name = sayCompare('compare.side', { side })
  const sentence = row[side]
  if (!row.moved || sentence === null)
    return <p className="text-none">{sayCompare('text.notIn', { side: name })}</p>
  return (
    <p className="text-none">
      {sayCompare('text.standsAs')}{' '}
      <button type="button" className="link-button" onClick={() => onSentence(side, sentence)}>
        {sayCompare('text.sentenceIn', { sentence, side: name })}
      </button>
    </p>
  )
}

/** A row of two texts: the sentence of each, and what became of it between them. */
export const TextRowView = memo(function TextRowView(props: {
  readonly pair: ComparedPair
  readonly row: TextRow
  readonly isNarrow: boolean
  readonly onShow: ComparedPanelProps['onShow']
  readonly onSentence: ComparedPanelProps['onSentence']
}) {
  const { pair, row, isNarrow, onShow, onSentence } = props
  const { first, second } = pair
  const words = useMemo(() => rowWords({ first, second }, row), [first, second, row])
  const merged = useMemo(
    () => (isNarrow && row.moved === null ? mergedRow({ first, second }, row) : []),
    [first, second, row, isNarrow],
  )
  const { change, moved } = row
  const sign = sayCompare('text.sign', { change: moved ? moved.way : change })
  const show = shownBy(change)
  const signButton = (
    <button
      type="button"
      className="text-sign"
      onClick={() => onShow(pair.show === show ? null : show)}
      aria-pressed={pair.show === show}
    >
      <span aria-hidden="true">{sign}</span> {sayChange(row)}
    </button>
  )
  const attributes = {
    className: 'text-row',
    'data-change': change,
    'data-matching': pair.matches.first.isFiltered && isRowMatch(pair, row) ? true : undefined,
  }
  if (isNarrow) {
    const side: Side = isOn(row, 'second') ? 'second' : 'first'
    const sentence = row[side] ?? 0
    const shown = moved ? words[side] : merged
    return (
      <li {...attributes}>
        <p className="text-line">
          {signButton}
          <span>{sayNumbers(row)}</span>
        </p>
        <p
          lang={pair[side].statement.metadata.language}
          dir="auto"
          data-side={side}
          data-sentence={sentence}
          data-match={matchOf(pair, side, sentence)}
        >
          <ComparedWords stretches={shown} />
        </p>
        {moved ? <Elsewhere row={row} side={other[side]} onSentence={onSentence} /> : null}
      </li>
    )
  }
  const cell = (side: Side) => {
    const sentence = row[side]
    if (!isOn(row, side) || sentence === null)
      return <Elsewhere row={row} side={side} onSentence={onSentence} />
    return (
      <div className="text-cell">
        <span className="text-number">
          <span className="visually-hidden">{sayCompare('compare.side', { side })} </span>
          {sentence}
        </span>
        <p
          lang={pair[side].statement.metadata.language}
          dir="auto"
          data-side={side}
          data-sentence={sentence}
          data-match={matchOf(pair, side, sentence)}
        >
          <ComparedWords stretches={words[side]} />
        </p>
      </div>
    )
  }
  return (
    <li {...attributes}>
      {cell('first')}
      {signButton}
      {cell('second')}
    </li>
  )
})

/** "A 6 → B 7", "A 7, B 8" or "B 10". */
const sayNumbers = ({ change, first, second }: TextRow): string => {
  if (first !== null && second !== null)
    return sayCompare(change === 'same' ? 'text.numberSame' : 'text.numbers', { first, second })
  const side: Side = first === null ? 'second' : 'first'
  const values = { side: sayCompare('compare.side', { side }), sentence: first ?? second ?? 0 }
  return sayCompare('text.number', values)
}
