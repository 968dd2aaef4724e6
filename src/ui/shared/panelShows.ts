import type { ThemeUnit } from '#views/panels/themeView.ts'

/** How the panels show what they show, as far as more than the panel itself must know. */
export interface PanelShows {
  /** Whether the timeline shows the events of the year too. */
  readonly extent: 'named' | 'context'
  readonly chart: 'frequency' | 'text' | 'partners'
  readonly unit: ThemeUnit
}

/** What they show before anybody chose otherwise. */
export const firstShows: PanelShows = { extent: 'named', chart: 'frequency', unit: 'mentions' }

/** What a panel needs to show it, and to show something else. */
export interface ShowsProps {
  readonly shows: PanelShows
  readonly onShow: (change: Partial<PanelShows>) => void
}
