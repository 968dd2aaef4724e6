/** Bytes in which a page declares its encoding. */
const within = 4096

const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i

/** The label that a page declares its encoding by; null for none, or one that nobody knows. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, within))
  const found = declaration.exec(start)
  const label = found?.[1] ?? found?.[2]
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
