import { say, sayList } from '#messages/say.ts'
import type { Dimension } from '#selection/selection.ts'
import type { WayOut } from '#views/summaryView.ts'

/** Explains why nothing matches and offers to drop each filter, with what would come back. */
export function NoMatch(props: {
  readonly waysOut: readonly WayOut[]
  readonly onRemove: (dimension: Dimension) => void
}) {
  const { waysOut, onRemove } = props
  if (waysOut.length === 0) return null
  return (
    <section className="no-match" aria-label={say('noMatch.title')}>
      <p>{say('noMatch.lead', { filters: sayList(waysOut.map(({ label }) => label)) })}</p>
      {waysOut.map(({ dimension, label, returning }) => (
        <button key={dimension} type="button" className="button" onClick={() => onRemove(dimension)}>
          {say('noMatch.remove', { label, n: returning })}
        </button>
      ))}
    </section>
  )
}
