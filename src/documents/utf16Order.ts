/** Bytes that are looked at to tell the order of all. */
const lookedAt = 65_536

/** Low bytes of the signs of ASCII that part words and lines in every script: tab, lines' ends, space, ",", ".", "-". */
const parting: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2c, 0x2e, 0x2d])

/** Signs of ASCII of which at least one is to stand among so many units. */
const oneAmong = 200

/**
 * Tells of bytes without a mark whether they are UTF-16, and in which order, by the signs that part words and lines:
 * their other byte is nought.
 *
 * @returns null where they surely are not
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 > 0) return null
  const to = Math.min(bytes.length, lookedAt)
  let little = 0
  let big = 0
  for (let at = 0; at < to; at += 2) {
    const first = bytes[at] as number
    const second = bytes[at + 1] as number
    // No text holds a NUL: units of two noughts are of other files.
    if (first === 0 && second === 0) return null
    if (second === 0 && parting.has(first)) little += 1
    else if (first === 0 && parting.has(second)) big += 1
    else if (second === 0 && first >= 0x20 && first < 0x7f) little += 1
    else if (first === 0 && second >= 0x20 && second < 0x7f) big += 1
  }
  const most = Math.max(little, big)
  if (most === 0 || most * oneAmong < to / 2 || Math.min(little, big) * 20 > most) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}
