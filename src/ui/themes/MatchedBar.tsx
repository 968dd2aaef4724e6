import { type Ref, use } from 'react'
import { MatchedShares } from './matchedShares.ts'

/** One bar: the total as a pale ghost, the matching part solid on it. */
export function MatchedBar(props: {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly ref?: Ref<SVGGElement> | undefined
}) {
  const { id, x, y, width, height, ref } = props
  const share = use(MatchedShares).get(id) ?? 0
  return (
    <g ref={ref} data-entity={id}>
      <rect className="bar-ghost" x={x} y={y} width={width} height={height} rx={2} />
      <rect className="bar-solid" x={x} y={y} width={width * share} height={height} rx={2} />
    </g>
  )
}
