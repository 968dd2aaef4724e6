import { isPageKey, keyOfPart, pageKeys, partsOf } from './pageUrl.ts'

// The longest first: "present" begins with "p".
const anyKey = Object.values(pageKeys)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** Characters of the longest query that is mended: no link in a mail is longer, and mending takes its time. */
const longest = 8000

/** What prose puts behind a link, as it is typed and as browsers encode it; a full stop, a bracket, a quotation mark. */
const prose =
  /(?:[>)\]}.,;:!?"'*`”’»…\u200B\u2060\uFEFF]|%(?:3E|7D|22|27|60|E2%80%(?:99|9D|A6|8B)|E2%81%A0|EF%BB%BF|C2%BB))+$/iu
const blankEnd = /(?:\s|%20|\+)+$/
const blanks = /^(?:\s|%20|\+)+|(?:\s|%20|\+)+$/g
/** A line break with what a reply or a quotation puts before the next line. */
const lineBreaks = /[ \t]*[\r\n][\s>]*/g

const ampersands = /&(?:amp|#0*38|#x0*26)(?:;|%3B)/gi
const codePoints = /&#(?:x([\da-f]{1,6})|(\d{1,7}))(?:;|%3B)/gi
const quotes = /&(?:quot|apos|lt|gt)(?:;|%3B)/gi

/** `p%3D…`: a part whose first sign of equality is encoded, so that all of it is. */
const wholeEncoded = new RegExp(`^(?:\\s|%20|\\+)*(?:${anyKey})%(?:25)*3D`, 'i')
/** `d%2024-01-01…`, made of `d=2024-01-01…` by what took `=20` for a space in quoted-printable. */
const bitten = /^d(?:%(19|20)|[ +])(?=\d\d-)/
/** Another part that was taken for the end of a value: `gsi%26p=RUS`. */
const swallowed = new RegExp(`%26(?:amp(?:;|%3B))*(?=(?:${anyKey})(?:=|%3D))`, 'i')

/** Whether every sign that is encoded has been encoded once more; nothing that `encodeWords` writes has. */
const isTwiceEncoded = (value: string): boolean =>
  /%25[\dA-F]{2}/i.test(value) && !/[\s+]|%(?!25)/.test(value)

const encodedOnce = (value: string): string => {
  // A space before the prose was never encoded twice, and is not of the value.
  const bare = value.replace(blankEnd, '')
  return isTwiceEncoded(bare) ? encodedOnce(bare.replaceAll('%25', '%')) : value
}

/**
 * Encodes searched words so that no query with them looks like one that went through mail: `restoreQuery` leaves it
 * as it is. White space, which is dropped when they are read, stands before words that seem to be encoded (a tab) and
 * behind words that prose could have ended.
 *
 * @param words without white space around them
 * @example `peace talks` → `peace%20talks`, `peace.` → `peace.%20`, `%41` → `%09%2541`, `3D` → `%33D`
 */
export function encodeWords(words: string): string {
  const encoded = encodeURIComponent(words).replace(/^3D/, '%33D')
  return `${isTwiceEncoded(encoded) ? '%09' : ''}${encoded}${prose.test(encoded) ? '%20' : ''}`
}

/** The query with the signs that HTML spells: `&amp;p` is `&p`, also where that was done twice. */
const withoutEntities = (query: string): string => {
  const plain = query
    .replace(ampersands, '&')
    .replace(codePoints, (whole, hex?: string, decimal?: string) => {
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return point > 32 && point < 127 ? String.fromCharCode(point) : whole
    })
    .replace(quotes, '"')
  return plain === query ? query : withoutEntities(plain)
}

/** The query in one line. Quoted-printable breaks a line with a sign of equality, and only it has `=3D`. */
const unfolded = (query: string): string =>
  (query.includes('=3D') ? query.replace(/=[ \t]*\r?\n/g, '') : query).replace(lineBreaks, '')

const printableKey = (part: string): string =>
  part.split('=3D', 1)[0]?.replaceAll('=', '').replace(blanks, '') ?? ''

/** Whether a part is quoted-printable, `p=3DRUS`, null where that cannot be told from it. */
const isPrintable = (part: string): boolean | null => {
  // Old links to words that begin so: words are never written with a space before them, or empty.
  if (/^q=3D(?:$|%20)/.test(part)) return false
  if (part.includes('=3D') && isPageKey(printableKey(part))) return true
  return isPageKey(keyOfPart(part)) ? false : null
}

/** Parts that were quoted-printable as they were; what is left of broken lines goes too, nothing else has a second `=`. */
const withoutPrintable = (parts: readonly string[]): readonly string[] => {
  const found = parts.map(isPrintable)
  if (!found.includes(true) || found.includes(false)) return parts
  return parts.map((part) => {
    const [, ...rest] = part.split('=3D')
    return isPrintable(part) ? `${printableKey(part)}=${rest.join('3D').replaceAll('=', '')}` : part
  })
}

const restoreParts = (query: string): readonly string[] =>
  partsOf(withoutEntities(query)).flatMap(restorePart)

const restorePart = (part: string): readonly string[] => {
  if (wholeEncoded.test(part))
    return restoreParts(
      part.replace(/%([2-7][\dA-F])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  if (bitten.test(part)) return restorePart(part.replace(bitten, (_, century = '20') => `d=${century}`))
  const key = keyOfPart(part).replace(blanks, '')
  if (!isPageKey(key) || !part.includes('=')) return [part]
  const given = part.slice(keyOfPart(part).length + 1)
  const value = encodedOnce(given.replace(prose, '')).replace(prose, '')
  if (key === pageKeys.text) return [`${key}=${value}`]
  const [own = '', ...others] = value.split(swallowed)
  return [`${key}=${own.replace(blanks, '').replace(prose, '')}`, ...others.flatMap(restoreParts)]
}

/**
 * A query as it was written, from what mail made of its link: HTML (`&amp;`, `&#38;`), quoted-printable (`=3D`, broken
 * lines), encoded as a whole or once more (`%252C`), broken and quoted lines, spaces, and the prose behind it.
 *
 * Only parts with keys of the page are mended. What the page writes stays as it is; values that are encoded once too
 * often, such as the comma of a list, are left to `readSelection`, which knows the ids.
 *
 * A query too long for a mail stays as it is.
 *
 * @example `i=3Dgsi&amp;p=3DRUS`, `i%3Dgsi%26p%3DRUS` and `i=gsi&p=RUS).` → `i=gsi&p=RUS`
 */
export function restoreQuery(query: string): string {
  if (query.length > longest) return query
  const parts = partsOf(withoutEntities(unfolded(query)))
  return withoutPrintable(parts).flatMap(restorePart).join('&')
}
