import { say, sayList } from '#messages/say.ts'
import type { Dimension } from '#selection/selection.ts'
import type { WayOut } from '#views/panels/summaryView.ts'

/** Explains why nothing matches and offers to drop each filter, with what would come back. */
export function NoMatch(props: {
  readonly waysOut: readonly WayOut[]
  /** Without the values, which already stand beside it in words, and only the ways that lead to a sentence. */
  readonly isBrief?: boolean
  readonly onRemove: (dimension: Dimension) => void
}) {
  const { waysOut, isBrief = false, onRemove } = props
  if (waysOut.length === 0) return null
  const offered = isBrief ? waysOut.filter(({ returning }) => returning > 0) : waysOut
  return (
    <section className="no-match" aria-label={say('noMatch.title')}>
      <p>
        <bdi>
          {isBrief
            ? say('noMatch.brief')
            : say('noMatch.lead', { filters: sayList(waysOut.map(({ label }) => label)) })}
        </bdi>
      </p>
      {offered.map(({ dimension, what, label, returning }) => (
        <button key={dimension} type="button" className="button" onClick={() => onRemove(dimension)}>
          <bdi>{say('noMatch.remove', { label: isBrief ? what : label, n: returning })}</bdi>
        </button>
      ))}
    </section>
  )
}
