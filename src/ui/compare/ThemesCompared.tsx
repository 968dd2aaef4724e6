import { useMemo, useState } from 'react'
import { say } from '#messages/say.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { toggle } from '#selection/selection.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import { Panel } from '#ui/shared/Panel.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { Sheet } from '#ui/shared/Sheet.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { useSheet } from '#ui/shared/useSheet.ts'
import { HowCounted } from '#ui/themes/HowCounted.tsx'
import type { ComparedPanelProps } from '#views/compare/comparedPair.ts'
import { comparedThemesTable } from '#views/compare/comparedTables.ts'
import { comparedThemesView, type ThemeRate } from '#views/compare/comparedThemesView.ts'
import { SideTile } from './SideTile.tsx'
import { ThemeRows } from './ThemeRows.tsx'
import './themesCompared.css'

const sides = ['first', 'second'] as const

/** The themes of two texts: bars in pairs on one scale, and the figures of both. */
export function ThemesCompared({ pair, onSelect }: ComparedPanelProps) {
  const view = useMemo(() => comparedThemesView(pair), [pair])
  const [rate, setRate] = useState<ThemeRate>('thousand')
  const [isTable, setTable] = useState(false)
  const counted = useSheet()
  const hasRows = view.rows.length > 0
  const isFiltered = String(view.isFiltered)
  return (
    <Panel
      id="themes-compared"
      title={sayComparedViews('compared.themes')}
      note={
        hasRows
          ? sayComparedViews(rate === 'thousand' ? 'compared.noteThousand' : 'compared.noteCount', {
              isFiltered,
            })
          : undefined
      }
      tools={
        hasRows ? (
          <>
            <TableButton isTable={isTable} onChange={setTable} />
            <Segmented
              label={sayComparedViews('compared.unit')}
              options={[
                { value: 'thousand', label: sayComparedViews('compared.perThousand') },
                { value: 'mentions', label: sayComparedViews('compared.count') },
              ]}
              value={rate}
              onChange={setRate}
            />
          </>
        ) : undefined
      }
    >
      {view.isEmpty ? (
        <p className="compared-none">{sayComparedViews('compared.themesNone')}</p>
      ) : !hasRows && pair.show ? (
        <p className="compared-none">{sayComparedViews('compared.noneShown', { change: pair.show })}</p>
      ) : isTable ? (
        <DataTable view={comparedThemesTable(view)} />
      ) : (
        <ThemeRows view={view} rate={rate} onPick={(id) => onSelect(toggle(pair.selection, 'theme', id))} />
      )}
      <button type="button" className="link-button counted-compared" onClick={counted.open}>
        {say('theme.howCounted')}
      </button>
      {counted.isWritten ? (
        <Sheet ref={counted.ref} title={say('theme.howCounted')}>
          {sides.map((side) => (
            <section key={side} aria-label={sayComparedViews('compared.side', { side })}>
              <h3 className="counted-side">
                <SideTile side={side} /> <bdi>{pair[side].statement.metadata.title}</bdi>
              </h3>
              <HowCounted indexed={pair[side]} byHand={null} />
            </section>
          ))}
        </Sheet>
      ) : null}
    </Panel>
  )
}
