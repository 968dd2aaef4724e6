import { memo, useMemo, useRef, useState } from 'react'
import { say } from '#messages/say.ts'
import { isChosen, type Selection, toggle } from '#selection/selection.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { World } from '#statement/worldFile.ts'
import { lightUp } from '#ui/shared/lightUp.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import { Segmented } from '#ui/shared/Segmented.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { useSize } from '#ui/shared/useSize.ts'
import type { MapView } from '#views/mapView.ts'
import type { VenuePin } from '#views/venuePins.ts'
import { GroupChips } from './GroupChips.tsx'
import { MapCard, type Pinned } from './MapCard.tsx'
import { MapLegend } from './MapLegend.tsx'
import { MapTooltip } from './MapTooltip.tsx'
import { standardTextSize } from './mapLayout.ts'
import { PartnersTable } from './PartnersTable.tsx'
import { type Point, WorldMap } from './WorldMap.tsx'
import './map.css'
import './marks.css'
import './cards.css'
import './legend.css'

/** Meridian the map is centred on. */
export type Centring = 'atlantic' | 'pacific'

/** Below this many pixels the map follows the selection by itself: the whole world would be a stamp. */
const narrow = 600

/** Map of the partners a statement names: countries, groups, conflicts and venues, each with its words. */
export const MapPanel = memo(function MapPanel(props: {
  readonly corpus: Corpus
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
}) {
  const { corpus, world, view, selection, centring, pinned, onPin, onCentring, onSelect, onSentence } = props
  const { ref, width, height } = useSize<HTMLDivElement>()
  const [isTable, setTable] = useState(false)
  const [hovered, setHovered] = useState<string | null>(null)
  const [group, setGroup] = useState<string | null>(null)
  const place = useRef<Point>({ x: 0, y: 0 })
  const tooltip = useRef<HTMLDivElement>(null)
  const conflicts = useMemo(() => conflictParties(corpus), [corpus])
  const shownGroups = view.groups.filter(({ id, isChosen }) => id === group || isChosen)
  const shownIds = shownGroups.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: members change only with the set of shown groups
  const members = useMemo(
    () => (shownIds ? new Set(shownGroups.flatMap((chip) => chip.members)) : null),
    [shownIds, corpus],
  )
  const isFollowing = width < narrow && view.isFiltered
  const focus = useMemo(
    () =>
      isFollowing ? [...view.places.values()].filter(({ shown }) => shown).map(({ code }) => code) : nowhere,
    [isFollowing, view],
  )
  // Callbacks read the latest selection, so that the map need not be rendered anew for them.
  const latest = useRef({ selection, view })
  latest.current = { selection, view }
  const actions = useMemo(
    () => ({
      hover: (code: string | null, at: Point | null) => {
        if (at) {
          place.current = at
          if (tooltip.current) moveTo(tooltip.current, at)
        }
        setHovered((old) => {
          if (old !== code) lightUp(code ? [code] : [])
          return code
        })
      },
      pick: (code: string, at: Point) => {
        setHovered(null)
        const mark = latest.current.view.places.get(code)
        const isPartner = mark !== undefined && mark.relation !== 'contested'
        const isOn = isChosen(latest.current.selection, 'partner', code)
        if (isPartner) onSelect(toggle(latest.current.selection, 'partner', code))
        onPin(isOn ? null : { kind: 'place', id: code, at })
      },
      venue: (venue: VenuePin, at: Point) => onPin({ kind: 'venue', id: venue.city, at }),
    }),
    [onSelect, onPin],
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
      {isTable ? <PartnersTable corpus={corpus} view={view} /> : null}
      <div ref={ref} className="map-stage" hidden={isTable}>
        {width > 0 && height > 0 ? (
          <WorldMap
            world={world}
            view={view}
            conflicts={conflicts}
            members={members}
            width={width}
            height={height}
            textSize={labelSize()}
            focus={focus}
            onHover={actions.hover}
            onPick={actions.pick}
            onVenue={actions.venue}
          />
        ) : null}
        {hovered && !(pinned?.kind === 'place' && pinned.id === hovered) ? (
          <MapTooltip ref={tooltip} corpus={corpus} code={hovered} at={place.current} bounds={width} />
        ) : null}
        {pinned ? (
          <MapCard
            key={pinned.id}
            corpus={corpus}
            view={view}
            pinned={pinned}
            width={width}
            height={height}
            onClose={() => onPin(null)}
            onForum={(id) => onSelect(toggle(selection, 'forum', id))}
            onSentence={onSentence}
          />
        ) : null}
      </div>
      <MapLegend
        basis={shownGroups.map((chip) => say('group.basis', { name: chip.name, basis: chip.basis }))}
      />
    </Panel>
  )
})

const nowhere: readonly string[] = []

/** Labels follow the page's own size of type. */
const labelSize = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16) * standardTextSize

const moveTo = (element: HTMLElement, { x, y }: Point): void => {
  element.style.setProperty('--x', `${x}px`)
  element.style.setProperty('--y', `${y}px`)
}

/** Parties of each conflict in the order the text names them. */
const conflictParties = ({ mentions }: Corpus): string[][] => {
  const parties = new Map<string, string[]>()
  for (const { kind, entity, conflict } of mentions) {
    if (kind !== 'place' || !conflict) continue
    const known = parties.get(conflict) ?? []
    if (!known.includes(entity)) parties.set(conflict, [...known, entity])
  }
  return [...parties.values()]
}
