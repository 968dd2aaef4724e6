import { sayCompare } from '#messages/sayCompare.ts'
import type { Side } from '#views/compare/comparedPair.ts'

/** The sign of a text: A is outlined, B is inked. */
export function SideTile({ side }: { readonly side: Side }) {
  return (
    <span className="side-tile" data-side={side}>
      {sayCompare('compare.side', { side })}
    </span>
  )
}
