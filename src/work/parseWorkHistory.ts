import * as v from 'valibot'
import { checkShape } from '#statement/checkShape.ts'
import { correctionSchema, ownEntitySchema, ownTermSchema } from '#statement/correctionSchemas.ts'
import type { Reason, Result } from '#statement/problem.ts'
import { offset } from '#statement/schemaParts.ts'
import { fitsIn } from './listChange.ts'
import type { Work } from './work.ts'
import { takenBack, type WorkHistory, type WorkStep, withStep, workCodes } from './workHistory.ts'

const changeOf = <Schema extends v.GenericSchema>(entry: Schema) =>
  v.object({ at: offset, taken: v.array(entry), put: v.array(entry) })

const steps = v.array(
  v.object({
    label: v.object({
      code: v.picklist(workCodes),
      words: v.string(),
      places: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    corrections: changeOf(correctionSchema),
    ownEntities: changeOf(ownEntitySchema),
    ownTerms: changeOf(ownTermSchema),
  }),
)

/** Whether steps can be done on work one after another, the last of the list first. */
const canFollow = (work: Work, list: readonly WorkStep[]): boolean => {
  let now = work
  return [...list].reverse().every((step) => {
    const fits =
      fitsIn(now.corrections, step.corrections) &&
      fitsIn(now.ownEntities, step.ownEntities) &&
      fitsIn(now.ownTerms, step.ownTerms)
    now = withStep(now, step)
    return fits
  })
}

const historySchema = v.pipe(
  v.object({
    now: v.object({
      corrections: v.array(correctionSchema),
      ownEntities: v.array(ownEntitySchema),
      ownTerms: v.array(ownTermSchema),
    }),
    past: steps,
    future: steps,
  }),
  v.check(
    ({ now, past, future }) => canFollow(now, past.map(takenBack)) && canFollow(now, future),
    'workSteps' satisfies Reason,
  ),
)

/**
 * Reads a history from parsed JSON, as it is kept on a device: its shape, and that each step can be taken back and done
 * again on the work it was done to.
 */
export function parseWorkHistory(json: unknown): Result<WorkHistory> {
  return checkShape(historySchema, json)
}
