/** What is scored apart. A body is an `org`, a class of countries a `group`, a conflict a `theme`. */
export const scoredKinds = ['place', 'org', 'group', 'initiative', 'forum', 'theme'] as const

export type ScoredKind = (typeof scoredKinds)[number]

/** Types of gold that count for a kind. */
export const goldTypes: Readonly<Record<ScoredKind, readonly string[]>> = {
  place: ['country', 'metonym'],
  org: ['bloc'],
  group: ['group'],
  initiative: ['initiative'],
  forum: ['forum'],
  theme: ['hotspot'],
}

/** Kinds whose ids have to be those of the gold; of the others only the span counts. */
export const hasOwnId = (kind: ScoredKind): boolean => kind === 'place' || kind === 'org'
