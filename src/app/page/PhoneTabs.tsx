import { say } from '#messages/say.ts'

/** Views below the map that share one place on a narrow screen. */
export type Tab = 'statement' | 'timeline' | 'themes'

const tabs: readonly Tab[] = ['statement', 'timeline', 'themes']

/** Switch between the lower views, at the foot of a narrow screen; wide ones show all of them. */
export function PhoneTabs(props: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
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
