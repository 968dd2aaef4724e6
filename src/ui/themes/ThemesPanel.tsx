import { memo, type ReactNode, useState } from 'react'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type Selection, toggle } from '#selection/selection.ts'
import { LazyPart } from '#ui/shared/LazyPart.tsx'
import { Panel } from '#ui/shared/Panel.tsx'
import type { ShowsProps } from '#ui/shared/panelShows.ts'
import { SaveButton } from '#ui/shared/SaveButton.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { Sheet } from '#ui/shared/Sheet.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { useSheet } from '#ui/shared/useSheet.ts'
import type { ThemeUnit, ThemeView } from '#views/panels/themeView.ts'
import { FrequencyRows } from './FrequencyRows.tsx'
import './themes.css'

// All but the bars, which are shown first, is loaded when it is asked for.
const loadTable = async () => (await import('./ThemesTable.tsx')).ThemesTable
const loadThroughText = async () => (await import('./ThroughText.tsx')).ThroughText
const loadCounted = async () => (await import('./HowCounted.tsx')).HowCounted
const loadWithWhom = async () => (await import('./WithWhom.tsx')).WithWhom

const units: readonly ThemeUnit[] = ['mentions', 'sentences']

/** How often the statement speaks of each theme, where in the text, and in whose company. */
export const ThemesPanel = memo(function ThemesPanel(
  props: ShowsProps & {
    readonly indexed: StatementIndex
    readonly view: ThemeView
    readonly selection: Selection
    readonly accent: string
    /** What was done by hand, for "How this is counted". */
    readonly byHand: ReactNode
    readonly onSelect: (selection: Selection) => void
    readonly onSentence: (sentence: number) => void
  },
) {
  const { indexed, view, selection, shows, accent, byHand, onShow, onSelect, onSentence } = props
  const { chart, unit } = shows
  const [isTable, setTable] = useState(false)
  const counted = useSheet()
  const pick = (theme: string): void => onSelect(toggle(selection, 'theme', theme))
  const isMatrix = chart === 'partners' && !isTable
  const isEmpty = view.rows.length === 0
  const title = say('theme.title')
  return (
    <Panel
      id="themes"
      title={title}
      shows={isMatrix ? 'matrix' : undefined}
      tools={
        isEmpty ? undefined : (
          <Segmented
            label={say('theme.chart')}
            options={[
              { value: 'frequency', label: say('theme.frequency') },
              { value: 'text', label: say('theme.throughText') },
              { value: 'partners', label: say('theme.withWhom') },
            ]}
            value={chart}
            onChange={(chart) => onShow({ chart })}
          />
        )
      }
    >
      <div className="themes-line">
        {isMatrix && !isEmpty ? <span>{say('theme.unit.shared')}</span> : null}
        {isEmpty || isMatrix || isTable ? null : (
          <Segmented
            label={say('theme.unit')}
            options={units.map((one) => ({ value: one, label: say(`theme.unit.${one}`) }))}
            value={unit}
            onChange={(unit) => onShow({ unit })}
          />
        )}
        <button type="button" className="link-button counted-button" onClick={counted.open}>
          {say('theme.howCounted')}
        </button>
        {isEmpty ? null : (
          <span className="themes-tools">
            <TableButton isTable={isTable} onChange={setTable} />
            <SaveButton panel="themes" />
          </span>
        )}
      </div>
      {isEmpty ? (
        <p className="themes-none">{say('theme.none')}</p>
      ) : isTable ? (
        <LazyPart load={loadTable} part={title} shown={{ view, isThrough: chart === 'text', onSentence }} />
      ) : chart === 'frequency' ? (
        <FrequencyRows view={view} unit={unit} accent={accent} onPick={pick} />
      ) : chart === 'text' ? (
        <LazyPart
          load={loadThroughText}
          part={title}
          shown={{ view, unit, accent, onPick: pick, onSentence }}
        />
      ) : (
        <LazyPart load={loadWithWhom} part={title} shown={{ view, onPick: pick }} />
      )}
      {counted.isWritten ? (
        <Sheet ref={counted.ref} title={say('theme.howCounted')}>
          <LazyPart load={loadCounted} part={say('theme.howCounted')} shown={{ indexed, byHand }} />
        </Sheet>
      ) : null}
    </Panel>
  )
})
