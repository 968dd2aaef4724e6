/**
 * What was done to a deck, by a code that the catalogue has words for and the values they ask for. A slide stands by
 * its id, so that the words can be said in any language, and long after.
 */
export type DeckDone =
  | { readonly code: 'added' | 'moved'; readonly values: { readonly number: number; readonly total: number } }
  | { readonly code: 'edited' | 'refreshed'; readonly values: { readonly number: number } }
  | { readonly code: 'deleted'; readonly values: { readonly slide: string } }
  | { readonly code: 'opened'; readonly values: { readonly file: string; readonly n: number } }
  | { readonly code: 'reset'; readonly values: Readonly<Record<string, never>> }
