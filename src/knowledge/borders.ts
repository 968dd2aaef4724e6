import * as v from 'valibot'
import { countryCode } from '#statement/schemaParts.ts'

const byCode = v.record(v.string(), v.array(countryCode))

/** Schema of the borders. */
export const bordersSchema = v.object({
  /** States by the code of the state that they border by land, in the order of the alphabet; an island has none. */
  land: byCode,
  /** The same of borders that are some only where an area is counted to one state or another. */
  contested: byCode,
})

/** Who borders whom by land, as the map draws it. It knows nothing of coasts that face each other. */
export type Borders = v.InferOutput<typeof bordersSchema>
