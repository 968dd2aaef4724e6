import { useMemo, useState } from 'react'
import type { World } from '#knowledge/worldFile.ts'
import { say } from '#messages/say.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { toggle } from '#selection/selection.ts'
import '#ui/map/legend.css'
import { DataTable } from '#ui/shared/DataTable.tsx'
import { Panel } from '#ui/shared/Panel.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { comparedMapView } from '#views/compare/comparedMapView.ts'
import type { ComparedPanelProps } from '#views/compare/comparedPair.ts'
import { comparedPartnersTable } from '#views/compare/comparedTables.ts'
import { ComparedChips } from './ComparedChips.tsx'
import { ComparedKey } from './ComparedKey.tsx'
import { ComparedMap } from './ComparedMap.tsx'

type Centring = World['view']

/** The map of the places that two texts name: what the second adds, what it drops and what stands in both. */
export function PartnersCompared(
  props: ComparedPanelProps & {
    readonly world: World
    /** Shows the map with another middle; without it there is no choice. */
    readonly onCentring?: (centring: Centring) => void
  },
) {
  const { pair, world, onCentring, onSelect, onShow, onHover, onSentence } = props
  const view = useMemo(() => comparedMapView(pair), [pair])
  const [isTable, setTable] = useState(false)
  const [group, setGroup] = useState<string | null>(null)
  const shown = view.groups.filter(({ id, isChosen }) => id === group || isChosen)
  const shownIds = shown.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: members change only with the set of shown groups
  const members = useMemo(
    () => (shownIds ? new Set(shown.flatMap((one) => one.members)) : null),
    [shownIds, pair.comparison],
  )
  return (
    <Panel
      id="partners-compared"
      title={sayComparedViews('compared.partners')}
      note={view.header}
      tools={
        <>
          <TableButton isTable={isTable} onChange={setTable} />
          {onCentring ? (
            <Segmented
              label={say('map.centring')}
              options={[
                { value: 'atlantic', label: say('map.atlantic') },
                { value: 'pacific', label: say('map.pacific') },
              ]}
              value={world.view}
              onChange={onCentring}
            />
          ) : null}
        </>
      }
    >
      <ComparedChips
        groups={view.groups}
        onHover={(id) => {
          setGroup(id)
          onHover(id ? { kind: 'group', id } : null)
        }}
        onToggle={(id) => onSelect(toggle(pair.selection, 'partner', id))}
      />
      {isTable ? <DataTable view={comparedPartnersTable(pair, view)} /> : null}
      <ComparedMap
        world={world}
        pair={pair}
        view={view}
        members={members}
        isImplied={shown.every(({ isClosed }) => isClosed)}
        isHidden={isTable}
        onSelect={onSelect}
        onHover={onHover}
        onSentence={onSentence}
      />
      <ComparedKey view={view} show={pair.show} basis={shown.map(({ basis }) => basis)} onShow={onShow} />
    </Panel>
  )
}
