import { memo, useMemo } from 'react'
import { markedAs } from '#layouts/markedAs.ts'
import type { WorldShape } from '#layouts/worldShapes.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'

const Country = memo(function Country(props: {
  readonly shape: WorldShape
  readonly shown: string | undefined
  readonly isChosen: boolean
  readonly isMember: boolean
  readonly compared: string | undefined
  /** Of one that is compared. */
  readonly relation: string | undefined
}) {
  const { shape, shown, isChosen, isMember, compared, relation } = props
  const isOnDemand = isMember && (shown === undefined || shown === 'contested')
  return (
    <path
      className="country"
      d={shape.d}
      data-code={shape.code ?? undefined}
      data-entity={shape.code ?? undefined}
      data-shown={isOnDemand ? 'member' : shown}
      data-chosen={isChosen || undefined}
      data-compared={compared}
      data-relation={relation}
    />
  )
})

interface ShapesProps {
  readonly shapes: readonly WorldShape[]
  readonly places: DrawnMap['places']
  /** Members of the group whose chip is hovered or pressed. */
  readonly members: ReadonlySet<string> | null
}

function Shapes({ shapes, places, members }: ShapesProps) {
  return shapes.map((shape) => {
    const code = shape.code ?? ''
    const place = markedAs(places, code)
    return (
      <Country
        key={shape.key}
        shape={shape}
        shown={place?.shown ?? undefined}
        isChosen={place?.isChosen ?? false}
        isMember={members?.has(code) ?? false}
        compared={place?.compared}
        relation={place?.compared && place.relation}
      />
    )
  })
}

const nothingMarked: DrawnMap['places'] = new Map()

const PlainLand = memo(function PlainLand(props: Omit<ShapesProps, 'places'>) {
  return <Shapes {...props} places={nothingMarked} />
})

/**
 * All shapes of the world: plain land, which a selection does not change, and on it what the statement
 * marks. Only shapes whose standing changes are rendered again.
 */
export const Countries = memo(function Countries({ shapes, places, members }: ShapesProps) {
  const marked = [...places.keys()].join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: which places are marked, not how, divides the shapes.
  const [plain, rest] = useMemo(() => {
    const drawn = shapes.filter(({ d }) => d)
    const isMarked = ({ code }: WorldShape): boolean => code !== null && markedAs(places, code) !== undefined
    return [drawn.filter((shape) => !isMarked(shape)), drawn.filter(isMarked)]
  }, [shapes, marked])
  return (
    <g className="countries" aria-hidden="true">
      <PlainLand shapes={plain} members={members} />
      <Shapes shapes={rest} places={places} members={members} />
    </g>
  )
})
