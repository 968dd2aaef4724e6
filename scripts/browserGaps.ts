/** A journey that the driver of a browser cannot walk, though the browser could. */
export interface BrowserGap {
  readonly browser: string
  /** File of the journey. */
  readonly file: string
  /** Its name, as it stands there. */
  readonly journey: string
  readonly why: string
}

/** What is not walked elsewhere than in Chromium, and why; a unit test finds each journey in its file. */
export const browserGaps: readonly BrowserGap[] = [
  {
    browser: 'Firefox',
    file: 'offline.spec.ts',
    journey: 'where there is no room to keep it the page says so, and keeps it once there is',
    why: 'room is taken away by the DevTools protocol, which only Chromium has',
  },
  {
    browser: 'Firefox',
    file: 'print.spec.ts',
    journey: 'taking the pages apart for paper does not take the map with it',
    why: 'the driver makes no pages for paper, which only Chromium does',
  },
  {
    browser: 'Firefox',
    file: 'safety.spec.ts',
    journey: 'colours follow the system, and a switch that is remembered',
    why: 'the driver does not change the colours that a system prefers',
  },
  {
    browser: 'Firefox',
    file: 'singleFile.spec.ts',
    journey: 'from disk it answers, keeps a slide, presents, and saves the deck and opens it again',
    why: 'the driver tells of no download',
  },
  {
    browser: 'Firefox',
    file: 'singleFile.spec.ts',
    journey: 'from disk everything is taken away that the menu offers',
    why: 'the driver tells of no download',
  },
  {
    browser: 'Firefox',
    file: 'singleFile.spec.ts',
    journey: 'where a page from disk may not change its query the selection stands behind the hash',
    why: 'the driver waits for a load when going back, which a change of the hash does not bring',
  },
]

/** The gaps of one browser. */
export const gapsOf = (browser: string): readonly BrowserGap[] =>
  browserGaps.filter((gap) => gap.browser === browser)
