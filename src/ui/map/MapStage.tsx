import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { World } from '#knowledge/worldFile.ts'
import { standardTextSize } from '#layouts/labelWidth.ts'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { isChosen, type Selection, toggle } from '#selection/selection.ts'
import { LazyPart } from '#ui/shared/LazyPart.tsx'
import { lightUp } from '#ui/shared/lightUp.ts'
import { useLoadAtRest } from '#ui/shared/useLoadAtRest.ts'
import { useRest } from '#ui/shared/useRest.ts'
import { useSize } from '#ui/shared/useSize.ts'
import { useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'
import type { VenuePin } from '#views/panels/venuePins.ts'
import type { InsetKit } from './insetKit.ts'
import type { Locator, Point } from './locator.ts'
import type { Pinned } from './MapCard.tsx'
import { MapTooltip } from './MapTooltip.tsx'
import { moveTip } from './moveTip.ts'
import { WorldMap } from './WorldMap.tsx'
import './map.css'
import './marks.css'
import './cards.css'
import './forcedMap.css'

const loadCard = async () => (await import('./MapCard.tsx')).MapCard

/** Below this many pixels the map follows the selection by itself: the whole world would be a stamp. */
const narrow = 600

/** The map with what hangs over it: the tooltip that follows the pointer, and the card a click pins. */
export const MapStage = memo(function MapStage(props: {
  readonly indexed: StatementIndex
  readonly world: World
  readonly view: DrawnMap
  readonly selection: Selection
  /** Members of the groups that are hovered or chosen. */
  readonly members: ReadonlySet<string> | null
  readonly pinned: Pinned | null
  /** Size of a place's label in CSS pixels; by default it follows the page's own size of type. */
  readonly textSize?: number
  /** Codes to bring into view; without them a narrow map follows the selection. */
  readonly focus?: readonly string[]
  readonly hasControls?: boolean
  /** Nothing is named on it but what the text names, which alone is much. */
  readonly isFull?: boolean
  /** For a map whose small places may have insets. */
  readonly kit?: InsetKit | undefined
  /** In a column that scrolls: one finger and the wheel alone move the column, not the map. */
  readonly isInColumn?: boolean
  readonly isHidden?: boolean
  readonly onPin: (pinned: Pinned | null) => void
  readonly onSelect: (selection: Selection) => void
  readonly onSentence: (sentence: number) => void
  /** The pointer rests on a place that the statement mentions, first in this sentence. */
  readonly onGlance?: ((sentence: number) => void) | undefined
}) {
  const { indexed, world, view, selection, members, pinned, onPin, onSelect, onSentence } = props
  const setting = useTypeSetting()
  const {
    textSize = setting.scale * standardTextSize,
    onGlance,
    focus,
    hasControls = true,
    isFull = false,
    kit,
    isInColumn = false,
    isHidden = false,
  } = props
  const { ref, width, height } = useSize<HTMLDivElement>()
  const [hovered, setHovered] = useState<string | null>(null)
  useRest(hovered, (code) => {
    const [first] = indexed.evidence.partner.get(code) ?? []
    if (first) onGlance?.(first.sentence)
  })
  const place = useRef<Point>({ x: 0, y: 0 })
  const tooltip = useRef<HTMLDivElement | null>(null)
  const locator: Locator = useRef(null)
  const lit = useRef('')
  const isFollowing = width < narrow && view.isFiltered
  const followed = useMemo(
    () =>
      isFollowing ? [...view.places.values()].filter(({ shown }) => shown).map(({ code }) => code) : nowhere,
    [isFollowing, view],
  )
  // Callbacks read the latest selection, so that the map need not be rendered anew for them.
  const latest = useRef({ selection, view })
  latest.current = { selection, view }
  const stage = useRef({ width, height })
  stage.current = { width, height }
  const showTip = useCallback((tip: HTMLDivElement | null) => {
    tooltip.current = tip
    if (tip) moveTip(tip, place.current, stage.current)
  }, [])
  const actions = useMemo(
    () => ({
      hover: (code: string | null, at: Point | null, entities: readonly string[] = code ? [code] : []) => {
        if (at) {
          place.current = at
          if (tooltip.current) moveTip(tooltip.current, at, stage.current)
        }
        // At once: by the time the map is rendered the pointer may have lit something elsewhere.
        const words = entities.join(' ')
        if (lit.current !== words) lightUp(entities)
        lit.current = words
        setHovered(code)
      },
      pick: (code: string, at: Point) => {
        setHovered(null)
        // Whoever is reached through a forum is not marked at rest, and can be chosen all the same.
        const isPartner = indexed.evidence.partner.has(code)
        const isOn = isChosen(latest.current.selection, 'partner', code)
        if (isPartner) onSelect(toggle(latest.current.selection, 'partner', code))
        onPin(isOn ? null : { kind: 'place', id: code, at: locator.current?.(code, at) ?? at })
      },
      venue: (venue: VenuePin, at: Point) => onPin({ kind: 'venue', id: venue.city, at }),
    }),
    [indexed, onSelect, onPin],
  )
  useLoadAtRest(loadCard)
  return (
    <div ref={ref} className="map-stage" data-part="keys" data-full={isFull || undefined} hidden={isHidden}>
      {width > 0 && height > 0 ? (
        <WorldMap
          world={world}
          view={view}
          members={members}
          width={width}
          height={height}
          textSize={textSize}
          spacing={setting}
          focus={focus ?? followed}
          hasControls={hasControls}
          isFull={isFull}
          kit={kit}
          isInColumn={isInColumn}
          onHover={actions.hover}
          onPick={actions.pick}
          onVenue={actions.venue}
          locator={locator}
        />
      ) : null}
      {hovered && !(pinned?.kind === 'place' && pinned.id === hovered) ? (
        <MapTooltip ref={showTip} indexed={indexed} code={hovered} />
      ) : null}
      {pinned ? (
        <LazyPart
          key={pinned.id}
          load={loadCard}
          part={say('map.title')}
          shown={{
            indexed,
            view,
            pinned: { ...pinned, at: pinned.at ?? locator.current?.(pinned.id) ?? null },
            width,
            height,
            onClose: () => onPin(null),
            onForum: (id: string) => onSelect(toggle(selection, 'forum', id)),
            onSentence,
          }}
        />
      ) : null}
    </div>
  )
})

const nowhere: readonly string[] = []
