/** A file of an archive as its directory tells of it. */
export interface ZipEntry {
  readonly name: string
  /** 0 as it is, 8 deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  /** Bytes in the archive, and as it says without compression. */
  readonly size: number
  readonly originalSize: number
  /** Where its own head begins. */
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headSignature = 0x04034b50
/** Bytes of the end of a directory, and of the longest comment behind it. */
const endLength = 22
const longestComment = 65_535

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const endOf = (view: DataView): number | null => {
  const from = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= from; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at
  return null
}

/**
 * Reads the directory of a zip archive without unpacking anything; archives of more than 4 GB have another.
 *
 * @returns null where there is none that can be followed
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes)
  if (view.byteLength < endLength) return null
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  const letters = new TextDecoder()
  for (let at = view.getUint32(end + 16, true), number = 0; number < count; number += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: letters.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      size: view.getUint32(at + 20, true),
      originalSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of an entry as they lie in the archive; null where its head is not where the directory says. */
export function packedBytes(bytes: Uint8Array, { offset, size }: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes)
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== headSignature) return null
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return from + size > bytes.length ? null : bytes.subarray(from, from + size)
}
