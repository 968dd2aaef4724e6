/** Characters of a title that a name takes, at the most: some file systems stop at 143 bytes. */
const longest = 60

/** What no file system, or not every one, lets stand in a name, and what a reader cannot see. */
const unfit = /[\p{C}\p{Z}<>:"/\\|?*“”„«»'’.,;]+/gu

/** Names that one system keeps for devices, whatever the ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

const stemOf = (words: string): string =>
  // An apostrophe within a word parts no words: "Chinas-aim", as titles are made into addresses.
  [
    ...words
      .normalize('NFC')
      .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
      .replace(unfit, '-'),
  ]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '')

/**
 * What the name of a file begins with, by a title in any script: `"Joint-communiqué-of-Canada-and-Ghana"`; by an id
 * where nothing of the title fits a name, and `"statement"` where nothing of that fits either. Never empty.
 */
export function fileStem(title: string, id: string): string {
  const stem = stemOf(title)
  return stem === '' || devices.test(stem) ? stemOf(id) || 'statement' : stem
}
