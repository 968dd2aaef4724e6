import { memo, type RefObject, useMemo, useState } from 'react'
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
import type { DrawnMap, MapView } from '#views/panels/mapView.ts'
import { GroupChips } from './GroupChips.tsx'
import type { Pinned } from './MapCard.tsx'
import { MapLegend, type OtherLegend } from './MapLegend.tsx'
import { MapStage } from './MapStage.tsx'
import './legend.css'

const loadTable = async () => (await import('./PartnersTable.tsx')).PartnersTable

/** Meridian the map is centred on. */
export type Centring = 'atlantic' | 'pacific'

/** "Not named", which stands beside the map while it is open, and what the map draws then. */
export interface Absence {
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly button: RefObject<HTMLButtonElement | null>
  /** Null where it is closed, or on its way. */
  readonly map: DrawnMap | null
  readonly legend?: OtherLegend
}

/** Map of the partners a statement names: countries, groups, conflicts and venues, each with its words. */
export const MapPanel = memo(function MapPanel(props: {
  readonly indexed: StatementIndex
  readonly world: World
  readonly view: MapView
  readonly selection: Selection
  readonly centring: Centring
  /** Null where there is no room for it. */
  readonly absence: Absence | null
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
    absence,
    pinned,
    onPin,
    onCentring,
    onSelect,
    onSentence,
    onGlance,
  } = props
  const drawn = absence?.map ?? null
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
      note={(drawn ?? view).header}
      tools={
        <>
          {absence ? (
            <button
              ref={absence.button}
              type="button"
              className="button"
              aria-expanded={absence.isOpen}
              onClick={absence.toggle}
            >
              {say('absent.button')}
            </button>
          ) : null}
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
        view={drawn ?? view}
        selection={selection}
        members={members}
        pinned={drawn && pinned?.kind === 'venue' ? null : pinned}
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
        instead={absence?.legend}
      />
    </Panel>
  )
})
