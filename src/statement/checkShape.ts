import * as v from 'valibot'
import { type Reason, type Result, reasons } from './problem.ts'

const placeOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

const isReason = (words: string): words is Reason => (reasons as readonly string[]).includes(words)

/**
 * Checks parsed JSON against a schema, whose own messages are names of reasons.
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
  const { message, expected, received } = issue
  return {
    ok: false,
    problem: {
      code: 'invalid',
      values: { reason: isReason(message) ? message : 'other', expected: expected ?? '', received },
      ...(place && { place }),
    },
  }
}
