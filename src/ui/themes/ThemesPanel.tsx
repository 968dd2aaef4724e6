import { memo, type ReactNode, useState } from 'react'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type Selection, toggle } from '#selection/selection.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import { Panel } from '#ui/shared/Panel.tsx'
import type { ShowsProps } from '#ui/shared/panelShows.ts'
import { SaveButton } from '#ui/shared/SaveButton.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { useSheet } from '#ui/shared/useSheet.ts'
import { themesTable, throughTable } from '#views/panels/tableView.ts'
import type { ThemeUnit, ThemeView } from '#views/panels/themeView.ts'
import { FrequencyRows } from './FrequencyRows.tsx'
import { HowCounted } from './HowCounted.tsx'
import { ThroughText } from './ThroughText.tsx'
import { WithWhom } from './WithWhom.tsx'
import './themes.css'

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
  return (
    <Panel
      id="themes"
      title={say('theme.title')}
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
      ) : isTable && chart === 'text' ? (
        <DataTable view={throughTable(view)} onSentence={onSentence} />
      ) : isTable ? (
        <DataTable view={themesTable(view)} />
      ) : chart === 'frequency' ? (
        <FrequencyRows view={view} unit={unit} accent={accent} onPick={pick} />
      ) : chart === 'text' ? (
        <ThroughText view={view} unit={unit} accent={accent} onPick={pick} onSentence={onSentence} />
      ) : (
        <WithWhom view={view} onPick={pick} />
      )}
      {counted.isWritten ? <HowCounted ref={counted.ref} indexed={indexed} byHand={byHand} /> : null}
    </Panel>
  )
})
