import { Inflate } from 'fflate'
import { inMega } from '#documents/bounds.ts'
import { type DocumentProblem, refused } from '#documents/documentText.ts'
import type { Result } from '#statement/problem.ts'
import { packedBytes, type ZipEntry, zipDirectory } from './zipDirectory.ts'

/** Bytes of all parts of a document together, unpacked; pictures are not. */
export const mostUnpacked = 48 * 2 ** 20
/** Packed bytes that are unpacked before it is seen how many came of them. */
const chunk = 4096

class TooFar extends Error {}

/** Parts of a document by name. */
export type WordParts = Readonly<Record<string, Uint8Array>>

const isText = ({ name }: ZipEntry): boolean => /\.(?:xml|rels)$/i.test(name)

const inflated = (packed: Uint8Array, room: number): Uint8Array => {
  const parts: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((part) => {
    size += part.length
    // What an archive says of its sizes may be untrue.
    if (size > room) throw new TooFar()
    parts.push(part)
  })
  for (let from = 0; from < packed.length; from += chunk)
    inflate.push(packed.subarray(from, from + chunk), from + chunk >= packed.length)
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * Unpacks the parts of a Word document that hold its words: never more than is allowed, whatever the archive says of
 * itself.
 */
export function unpackWord(bytes: Uint8Array): Result<WordParts, DocumentProblem> {
  const damaged = refused({ code: 'documentDamaged', values: {} })
  const tooFar = refused({ code: 'documentUnpacksTooFar', values: { limit: inMega(mostUnpacked) } })
  const entries = zipDirectory(bytes)
  if (!entries) return damaged
  if (!entries.some(({ name }) => name.startsWith('word/')))
    return refused({ code: 'documentUnknown', values: { ending: '' } })
  const wanted = entries.filter(isText)
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return refused({ code: 'documentProtected', values: {} })
  if (wanted.reduce((sum, { originalSize }) => sum + originalSize, 0) > mostUnpacked) return tooFar
  const parts: Record<string, Uint8Array> = {}
  let room = mostUnpacked
  try {
    for (const entry of wanted) {
      const packed = packedBytes(bytes, entry)
      if (!packed || (entry.method !== 0 && entry.method !== 8)) return damaged
      const part = entry.method === 0 ? packed : inflated(packed, room)
      room -= part.length
      if (room < 0) return tooFar
      parts[entry.name] = part
    }
  } catch (error) {
    return error instanceof TooFar ? tooFar : damaged
  }
  return { ok: true, value: parts }
}
