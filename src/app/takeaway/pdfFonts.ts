import sans400Cyrillic from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?url'
import sans600Cyrillic from '@fontsource/inter/files/inter-cyrillic-600-normal.woff?url'
import sans400Greek from '@fontsource/inter/files/inter-greek-400-normal.woff?url'
import sans600Greek from '@fontsource/inter/files/inter-greek-600-normal.woff?url'
import sans400Latin from '@fontsource/inter/files/inter-latin-400-normal.woff?url'
import sans600Latin from '@fontsource/inter/files/inter-latin-600-normal.woff?url'
import sans400LatinExt from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url'
import sans600LatinExt from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url'
import sans400Vietnamese from '@fontsource/inter/files/inter-vietnamese-400-normal.woff?url'
import sans600Vietnamese from '@fontsource/inter/files/inter-vietnamese-600-normal.woff?url'
import serif400Cyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff?url'
import serif600Cyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?url'
import serif400Greek from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff?url'
import serif600Greek from '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff?url'
import serif400Latin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url'
import serif600Latin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url'
import serif400LatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?url'
import serif600LatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url'
import serif400Vietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff?url'
import serif600Vietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff?url'
import { hasPart, readPart } from '#app/data/embeddedPart.ts'
import type { FontFile, FontStyle, FontSubset } from '#writers/pdf/fontSubsets.ts'

/** Where each file of a face lies. */
const addresses: Readonly<Record<FontStyle, Readonly<Record<FontSubset, string>>>> = {
  'sans-400': {
    latin: sans400Latin,
    'latin-ext': sans400LatinExt,
    vietnamese: sans400Vietnamese,
    greek: sans400Greek,
    cyrillic: sans400Cyrillic,
  },
  'sans-600': {
    latin: sans600Latin,
    'latin-ext': sans600LatinExt,
    vietnamese: sans600Vietnamese,
    greek: sans600Greek,
    cyrillic: sans600Cyrillic,
  },
  'serif-400': {
    latin: serif400Latin,
    'latin-ext': serif400LatinExt,
    vietnamese: serif400Vietnamese,
    greek: serif400Greek,
    cyrillic: serif400Cyrillic,
  },
  'serif-600': {
    latin: serif600Latin,
    'latin-ext': serif600LatinExt,
    vietnamese: serif600Vietnamese,
    greek: serif600Greek,
    cyrillic: serif600Cyrillic,
  },
}

/** Bytes that are written in Base64. */
const decoded = (words: string): Uint8Array => Uint8Array.from(atob(words), (letter) => letter.charCodeAt(0))

/**
 * Brings a file of a face, out of the page itself where that is a single file, which may ask for nothing.
 *
 * @throws when it does not come
 */
export async function pdfFont({ style, subset }: FontFile): Promise<Uint8Array> {
  const address = addresses[style][subset]
  const part = `write-font-${address.slice(address.lastIndexOf('/') + 1)}`
  if (hasPart(part)) return decoded(await readPart(part))
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
  return new Uint8Array(await answer.arrayBuffer())
}
