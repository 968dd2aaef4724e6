/** Digests of the data files that were checked when this page was built; written by the build. */
declare const CHECKED_DATA: Readonly<Record<string, string>> | undefined

const checked: Readonly<Record<string, string>> = typeof CHECKED_DATA === 'undefined' ? {} : CHECKED_DATA

/**
 * Whether a file of `data/` is, to the last bit, the one that was checked when this page was built, so that
 * it need not be checked again. Any other file is, and so is every one where nothing can tell.
 */
export async function isChecked(file: string, bytes: ArrayBuffer): Promise<boolean> {
  const wanted = checked[file]
  // Over plain http there is none.
  const { subtle } = globalThis.crypto as Partial<Crypto>
  if (!wanted || !subtle) return false
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest)) === wanted
}
