import { memo } from 'react'
import type { MapView } from '#views/mapView.ts'
import type { WorldShape } from './worldShapes.ts'

/** Hong Kong and Macao take the fill of China. */
const fillOf: Readonly<Record<string, string>> = { HKG: 'CHN', MAC: 'CHN' }

const Country = memo(function Country(props: {
  readonly shape: WorldShape
  readonly shown: string | undefined
  readonly isChosen: boolean
  readonly isMember: boolean
}) {
  const { shape, shown, isChosen, isMember } = props
  const isHatched = shown === 'implied' || (isMember && (shown === undefined || shown === 'contested'))
  return (
    <path
      className="country"
      d={shape.d}
      data-code={shape.code ?? undefined}
      data-entity={shape.code ?? undefined}
      data-shown={isHatched ? 'implied' : shown}
      data-chosen={isChosen || undefined}
    />
  )
})

/** All shapes of the world; only those whose standing changes are rendered again. */
export const Countries = memo(function Countries(props: {
  readonly shapes: readonly WorldShape[]
  readonly places: MapView['places']
  /** Members of the group whose chip is hovered or pressed. */
  readonly members: ReadonlySet<string> | null
}) {
  const { shapes, places, members } = props
  return (
    <g className="countries" aria-hidden="true">
      {shapes.map((shape) => {
        if (!shape.d) return null
        const code = shape.code ?? ''
        const place = places.get(fillOf[code] ?? code)
        return (
          <Country
            key={shape.key}
            shape={shape}
            shown={place?.shown ?? undefined}
            isChosen={place?.isChosen ?? false}
            isMember={members?.has(code) ?? false}
          />
        )
      })}
    </g>
  )
})
