import { textDigest } from './textDigest.ts'

const beginning = 'text-'

/**
 * Id of a statement that a reader opened: a digest of its text, so that the same text is the same statement and any
 * other text another, whatever they are called.
 */
export function openedId(text: string): string {
  return `${beginning}${textDigest(text)}`
}

/** Whether an id may be that of a statement that a reader opened. */
export function isOpenedId(id: string): boolean {
  return id.startsWith(beginning) && /^[a-z0-9]+$/.test(id.slice(beginning.length))
}
