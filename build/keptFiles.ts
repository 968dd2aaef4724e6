import { createHash } from 'node:crypto'

/** A file the service worker keeps: `revision` tells versions of one name apart, null where the name does. */
interface KeptFile {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}

/** Whether a font file holds the Latin letters, which every visit needs; other letters come when they are met. */
export const isLatinFont = (file: string): boolean => /-latin-wght-normal\b[^/]*\.woff2$/.test(file)

const isFont = (file: string): boolean => /\.woff2?$/.test(file)

/** The same letters as they are put into a PDF. */
const isLatinPdfFont = (file: string): boolean => /-latin-\d00-normal\b[^/]*\.woff$/.test(file)

/** Parts of the build that the page itself never asks for. */
const isForOthers = (file: string): boolean => /^(?:\.vite|schema)\/|\.(?:map|md)$/.test(file)

/** The page as one file, which is as large as all the rest: it is asked for when somebody takes it away. */
const isTemplate = (file: string): boolean => /^assets\/.*\.html$/.test(file)

/** Names under assets/ carry a hash of what they hold. */
const isHashed = (file: string): boolean => file.startsWith('assets/')

/**
 * Divides the files of a build into those that are kept at the first visit, so that everything works without
 * a network, and those that are kept once they have been used.
 *
 * @param files names below the built folder, with forward slashes
 * @param read gives what a file holds
 */
export function keptFiles(files: readonly string[], read: (file: string) => Uint8Array) {
  const wanted = files.filter((file) => !isForOthers(file)).sort()
  const isLater = (file: string): boolean =>
    isTemplate(file) || (isFont(file) && !isLatinFont(file) && !isLatinPdfFont(file))
  const atOnce = wanted
    .filter((file) => !isLater(file))
    .map((url): KeptFile => {
      const digest = createHash('sha256').update(read(url)).digest('base64')
      return { url, revision: isHashed(url) ? null : digest.slice(0, 12), integrity: `sha256-${digest}` }
    })
  return { atOnce, onceUsed: wanted.filter(isLater) }
}
