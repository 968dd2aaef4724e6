import * as v from 'valibot'
import { checkShape } from './checkShape.ts'
import { type KnownMetadata, parseKnownMetadata } from './parseKnownMetadata.ts'
import type { Reason, Result } from './problem.ts'
import { words } from './schemaParts.ts'

/** A text as it comes in a stream of many, with its name and what is known of it. */
export interface TextDocument {
  /** As it was given, a text or a number. */
  readonly id: string | number
  readonly text: string
  /** Its `id` is that of the document, as a text. */
  readonly known: KnownMetadata & { readonly id: string }
}

const someText = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'text' satisfies Reason),
)

const documentSchema = v.looseObject({ id: v.union([words, v.number()]), text: someText })

/**
 * Reads a document: `id`, `text`, and any field of `parseKnownMetadata`, such as `date` and `issuer`. What else it
 * holds is left out.
 */
export function parseTextDocument(json: unknown): Result<TextDocument> {
  const shape = checkShape(documentSchema, json)
  if (!shape.ok) return shape
  const { id, text, ...rest } = shape.value
  const known = parseKnownMetadata({ ...rest, id: String(id) })
  if (!known.ok) return known
  return { ok: true, value: { id, text, known: { ...known.value, id: String(id) } } }
}
