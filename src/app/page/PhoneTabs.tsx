import { say } from '#messages/say.ts'
import type { AloneView } from '#selection/aloneView.ts'

/** Views below the map that share one place on a narrow screen. */
export type Tab = 'statement' | 'timeline' | 'themes'

const tabs: readonly Tab[] = ['statement', 'timeline', 'themes']

/** Where a view that is shown alone stands on a narrow screen; null for the map, which stands on all of them. */
export const tabOf = (alone: AloneView | null): Tab | null =>
  alone === 'text' ? 'statement' : alone === 'map' ? null : alone

/** Switch between the lower views, at the foot of a narrow screen; wide ones show all of them. */
export function PhoneTabs(props: {
  /** Null while something else stands there. */
  readonly tab: Tab | null
  readonly onTab: (tab: Tab) => void
}) {
  const { tab, onTab } = props
  return (
    <nav className="phone-tabs" aria-label={say('tabs.label')}>
      {tabs.map((name) => (
        <button key={name} type="button" aria-pressed={name === tab} onClick={() => onTab(name)}>
          {say(`tabs.${name}`)}
        </button>
      ))}
    </nav>
  )
}
