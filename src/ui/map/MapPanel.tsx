import { memo, useMemo, useState } from 'react'
import type { World } from '#knowledge/worldFile.ts'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type Selection, toggle } from '#selection/selection.ts'
import { LazyPart } from '#ui/shared/LazyPart.tsx'
import { Panel } from '#ui/shared/Panel.tsx'
import { SaveButton } from '#ui/shared/SaveButton.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { legendKinds } from '#views/panels/legendKinds.ts'
import type { MapView } from '#views/panels/mapView.ts'
import { GroupChips } from './GroupChips.tsx'
import type { Pinned } from './MapCard.tsx'
import { MapLegend } from './MapLegend.tsx'
import { MapStage } from './MapStage.tsx'
import './legend.css'

const loadTable = async () => (await import('./PartnersTable.tsx')).PartnersTable

/** Meridian the map is centred on. */
export type Centring = 'atlantic' | 'pacific'

/** Map of the partners a statement names: countries, groups, conflicts and venues, each with its words. */
export const MapPanel = memo(function MapPanel(props: {
  readonly indexed: StatementIndex
  readonly world: World
  readonly view: MapView
  readonly selection: Selection
  readonly centring: Centring
  /** A partner pinned from elsewhere, as by the Partners combobox. */
  readonly pinned: Pinned | null
  readonly onPin: (pinned: Pinned | null) => void
  readonly onCentring: (centring: Centring) => void
  readonly onSelect: (selection: Selection) => void
  readonly onSentence: (sentence: number) => void
  /** The pointer rests on a place that the statement mentions, first in this sentence. */
  readonly onGlance: (sentence: number) => void
}) {
  const {
    indexed,
    world,
    view,
    selection,
    centring,
    pinned,
    onPin,
    onCentring,
    onSelect,
    onSentence,
    onGlance,
  } = props
  const [isTable, setTable] = useState(false)
  const [group, setGroup] = useState<string | null>(null)
  const shownGroups = view.groups.filter(({ id, isChosen }) => id === group || isChosen)
  const shownIds = shownGroups.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: members change only with the set of shown groups
  const members = useMemo(
    () => (shownIds ? new Set(shownGroups.flatMap((chip) => chip.members)) : null),
    [shownIds, indexed],
  )
  return (
    <Panel
      id="map"
      title={say('map.title')}
      label={say('map.region')}
      note={view.header}
      tools={
        <>
          <TableButton isTable={isTable} onChange={setTable} />
          <SaveButton panel="map" />
          <Segmented
            label={say('map.centring')}
            options={[
              { value: 'atlantic', label: say('map.atlantic') },
              { value: 'pacific', label: say('map.pacific') },
            ]}
            value={centring}
            onChange={onCentring}
          />
        </>
      }
    >
      <GroupChips
        chips={view.groups}
        onHover={setGroup}
        onToggle={(id) => onSelect(toggle(selection, 'partner', id))}
      />
      {isTable ? <LazyPart load={loadTable} part={say('map.title')} shown={{ indexed, view }} /> : null}
      <MapStage
        indexed={indexed}
        world={world}
        view={view}
        selection={selection}
        members={members}
        pinned={pinned}
        isHidden={isTable}
        onPin={onPin}
        onSelect={onSelect}
        onSentence={onSentence}
        onGlance={onGlance}
      />
      <MapLegend
        basis={shownGroups.map((chip) => say('group.basis', { name: chip.name, basis: chip.basis }))}
        kinds={legendKinds(view)}
        hasVenues={view.venues.length > 0}
        speakerAs={view.speakerAs}
      />
    </Panel>
  )
})
