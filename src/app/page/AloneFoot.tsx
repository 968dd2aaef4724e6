import { say } from '#messages/say.ts'
import type { HeaderView } from '#views/panels/headerView.ts'
import { sayFilters } from '#views/panels/sayFilters.ts'
import type { SummaryView } from '#views/panels/summaryView.ts'

/** What stands below a view that is shown alone: of what it is, what is chosen, and the way to the whole. */
export function AloneFoot(props: {
  readonly header: HeaderView
  readonly summary: SummaryView
  /** Address of the whole page. */
  readonly whole: string
}) {
  const { header, summary, whole } = props
  const { byline, dateline, title } = header
  return (
    <footer className="alone-foot">
      <h1>{title}</h1>
      <p>{[byline, dateline].filter(Boolean).join(say('filters.joined'))}</p>
      <p role="status">
        {say('alone.shown', {
          filters: say('filters.print', { filters: sayFilters(summary) }),
          status: summary.status,
        })}
      </p>
      <a href={whole} target="_blank" rel="noopener">
        {say('alone.whole')}
      </a>
    </footer>
  )
}
