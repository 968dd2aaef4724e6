import * as v from 'valibot'
import type { Result } from './problem.ts'

const placeOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

/**
 * Checks parsed JSON against a schema.
 *
 * @returns the value without keys the schema does not know, or the first problem, which names its place as
 * in `mentions[3].position.start`
 */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
): Result<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, json, { abortEarly: true })
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  const place = placeOf(issue)
  return {
    ok: false,
    problem: {
      code: 'invalid',
      message: `${place || 'The file'}: ${issue.message}.`,
      fix: 'Mend that place, or write the file again with the program that made it.',
      ...(place && { place }),
    },
  }
}
