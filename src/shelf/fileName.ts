/** Characters of a title that a name takes, at the most: some file systems stop at 143 bytes. */
const longest = 60

/** What no file system, or not every one, lets stand in a name, and what a reader cannot see. */
const unfit = /[\p{C}\p{Z}<>:"/\\|?*“”„«»'’.,;]+/gu

/** Names that one system keeps for devices, whatever the ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Name of the file of a statement, by its title in any script:
 * `"Joint-communiqué-of-Canada-and-Ghana.statement.json"`; by its id where nothing of the title fits a name.
 */
export function fileName(title: string, id: string): string {
  const stem = (words: string): string =>
    [...words.normalize('NFC').replace(unfit, '-')]
      .slice(0, longest)
      .join('')
      .replace(/^-+|-+$/g, '')
  const name = stem(title)
  return `${name === '' || devices.test(name) ? stem(id) || 'statement' : name}.statement.json`
}
