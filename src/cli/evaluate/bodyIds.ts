const slug = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '')

/** The ids of bodies in a corpus, each by any of its names. */
export interface BodyIds {
  readonly isKnown: (id: string) => boolean
  /** The corpus's own id for any name of a body; of one that it does not list a plain form of what was given. */
  readonly idOf: (id: string) => string
}

/**
 * Reads a table of bodies: a line of titles, then on each line an id, a name, and other names with semicolons between
 * them, all three parted by tabs. An empty table knows none.
 */
export function bodyIds(table: string): BodyIds {
  const ids = new Map<string, string>()
  for (const line of table.split(/\r?\n/).slice(1)) {
    const [id = '', name = '', others = ''] = line.split('\t')
    for (const word of [id, name, ...others.split(';')]) {
      const key = slug(word.replace(/\(.*?\)/g, ''))
      if (key !== '' && !ids.has(key)) ids.set(key, id)
    }
  }
  return { isKnown: (id) => ids.has(slug(id)), idOf: (id) => ids.get(slug(id)) ?? slug(id) }
}
