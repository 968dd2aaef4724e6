/**
 * Journeys that walk one rule over many sizes, windows or members. They are slow and rarely break, and most of
 * what they hold is held by unit tests too: `npm run browsers` walks them, `npm test` those of every day.
 */
export const wideJourneys = [
  'askLayout',
  'direction',
  'forcedColors',
  'geometry',
  'labels',
  'largeType',
  'longPictures',
  'longTitle',
  'lowScreen',
  'members',
  'menus',
  'overview',
  'partnersMenu',
  'period',
  'presentAccessibility',
  'presentColumn',
  'presentColumnKeys',
  'presenterFromDisk',
  'presenterWindows',
  'presentKeys',
  'presentReturn',
  'presentScreen',
  'slideFit',
  'slidePictures',
  'slideStates',
].map((name) => `**/e2e/${name}.spec.ts`)
