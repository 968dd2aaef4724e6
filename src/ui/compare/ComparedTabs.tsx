import { sayCompare } from '#messages/sayCompare.ts'

const tabs = ['text', 'forums', 'themes'] as const

/** Views below the map that share one place on a narrow screen. */
export type ComparedTab = (typeof tabs)[number]

const words = { text: 'compare.tabText', forums: 'compare.tabForums', themes: 'compare.tabThemes' } as const

/** Switch between the lower views of a comparison, at the foot of a narrow screen; wide ones show all of them. */
export function ComparedTabs(props: {
  readonly tab: ComparedTab
  readonly onTab: (tab: ComparedTab) => void
}) {
  return (
    <nav className="phone-tabs" aria-label={sayCompare('compare.tabs')}>
      {tabs.map((name) => (
        <button key={name} type="button" aria-pressed={name === props.tab} onClick={() => props.onTab(name)}>
          {sayCompare(words[name])}
        </button>
      ))}
    </nav>
  )
}
