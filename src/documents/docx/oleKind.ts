/** Names of streams in a container of older Office formats, as UTF-16 writes them. */
const streams = { protected: 'EncryptedPackage', word: 'WordDocument' } as const

const holds = (bytes: Uint8Array, name: string): boolean => {
  const sought = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  const [first = 0] = sought
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}

/** What lies in a container of older Office formats: a document behind a password, a .doc, or something else. */
export function oleKind(bytes: Uint8Array): 'protected' | 'word' | 'other' {
  if (holds(bytes, streams.protected)) return 'protected'
  return holds(bytes, streams.word) ? 'word' : 'other'
}
