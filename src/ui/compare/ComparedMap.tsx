import { useCallback, useMemo, useRef, useState } from 'react'
import type { World } from '#knowledge/worldFile.ts'
import type { CardSpot } from '#layouts/cardPlace.ts'
import { standardTextSize } from '#layouts/labelWidth.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { isChosen, toggle } from '#selection/selection.ts'
import type { Locator, Point } from '#ui/map/locator.ts'
import { moveTip } from '#ui/map/moveTip.ts'
import { WorldMap } from '#ui/map/WorldMap.tsx'
import '#ui/map/map.css'
import '#ui/map/marks.css'
import '#ui/map/cards.css'
import '#ui/map/forcedMap.css'
import { lightUp } from '#ui/shared/lightUp.ts'
import { useSize } from '#ui/shared/useSize.ts'
import { useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import { type ComparedMapView, mappedPlaces, nameInEither } from '#views/compare/comparedMapView.ts'
import type { ComparedPanelProps } from '#views/compare/comparedPair.ts'
import { ComparedCard } from './ComparedCard.tsx'
import { comparedFills, narrowFills } from './comparedFills.tsx'
import './comparedMap.css'

/** Below this many pixels names stand beside what changed alone, and patterns are finer. */
const narrow = 400

/** Below this many pixels a card would cover the map: it stands below it. */
const sheetWidth = 600

const nothing = (): void => {}

/** A place whose card is open, and whether that came with choosing it: then it goes away with the choice. */
interface Pinned {
  readonly code: string
  readonly at: CardSpot
  readonly isChoice: boolean
}

/** The map of two texts with what hangs over it: the names under the pointer, and the card that a click pins. */
export function ComparedMap(props: {
  readonly world: World
  readonly pair: ComparedPanelProps['pair']
  readonly view: ComparedMapView
  /** Members of the groups that are hovered or chosen. */
  readonly members: ReadonlySet<string> | null
  /** Whether these are all of closed groups, which imply them. */
  readonly isImplied: boolean
  readonly isHidden: boolean
  readonly onSelect: ComparedPanelProps['onSelect']
  readonly onHover: ComparedPanelProps['onHover']
  readonly onSentence: ComparedPanelProps['onSentence']
}) {
  const { world, pair, view, members, isImplied, isHidden, onSelect, onHover, onSentence } = props
  const { ref, width, height } = useSize<HTMLDivElement>()
  const setting = useTypeSetting()
  const isNarrow = width < narrow
  const { issuers } = pair.comparison
  const map = useMemo(() => mappedPlaces(view, issuers, isNarrow), [view, issuers, isNarrow])
  const [pinned, setPinned] = useState<Pinned | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const locator: Locator = useRef(null)
  const place = useRef<Point>({ x: 0, y: 0 })
  const tooltip = useRef<HTMLDivElement | null>(null)
  // Callbacks read the latest, so that the map need not be rendered anew for them.
  const latest = useRef({ pair, width, height })
  latest.current = { pair, width, height }
  const showTip = useCallback((tip: HTMLDivElement | null) => {
    tooltip.current = tip
    if (tip) moveTip(tip, place.current, latest.current)
  }, [])
  const hover = useCallback(
    (code: string | null, at: Point | null) => {
      if (at) {
        place.current = at
        if (tooltip.current) moveTip(tooltip.current, at, latest.current)
      }
      lightUp(code ? [code] : [])
      setPointed(code)
      onHover(code ? { kind: 'place', id: code } : null)
    },
    [onHover],
  )
  const pick = useCallback(
    (code: string, at: Point) => {
      setPointed(null)
      const { first, second, selection } = latest.current.pair
      const isPartner = first.evidence.partner.has(code) || second.evidence.partner.has(code)
      const next = isPartner ? toggle(selection, 'partner', code) : selection
      if (isPartner) onSelect(next)
      const isGone = next.partner.length < selection.partner.length
      setPinned(isGone ? null : { code, at: locator.current?.(code, at) ?? at, isChoice: isPartner })
    },
    [onSelect],
  )
  // Back and "Clear filters" take the choice away.
  if (pinned?.isChoice && !isChosen(pair.selection, 'partner', pinned.code)) setPinned(null)
  const isSheet = width < sheetWidth
  const standing = (code: string): string => {
    const found = view.places.find((one) => one.code === code)
    if (found?.change) return sayComparedViews('compared.change', { change: found.change })
    return found?.standing ?? sayComparedViews('compared.neither')
  }
  const card = pinned ? (
    <ComparedCard
      key={pinned.code}
      pair={pair}
      code={pinned.code}
      name={nameInEither(pair, pinned.code)}
      standing={standing(pinned.code)}
      at={isSheet ? null : pinned.at}
      width={width}
      height={height}
      onClose={() => setPinned(null)}
      onSentence={onSentence}
    />
  ) : null
  return (
    <>
      <div
        ref={ref}
        className="map-stage compared-map"
        data-part="keys"
        data-members={isImplied ? 'implied' : undefined}
        hidden={isHidden}
      >
        {width > 0 && height > 0 ? (
          <WorldMap
            world={world}
            view={map}
            members={members}
            width={width}
            height={height}
            textSize={setting.scale * standardTextSize}
            spacing={setting}
            fills={isNarrow ? narrowFills : comparedFills}
            onHover={hover}
            onPick={pick}
            onVenue={nothing}
            locator={locator}
          />
        ) : null}
        {pointed && pinned?.code !== pointed ? (
          <div ref={showTip} className="map-tooltip" role="tooltip">
            <p>
              <strong className="card-name">{nameInEither(pair, pointed)}</strong>{' '}
              <span className="muted">{standing(pointed)}</span>
            </p>
          </div>
        ) : null}
        {isSheet ? null : card}
      </div>
      {isSheet && !isHidden ? card : null}
    </>
  )
}
