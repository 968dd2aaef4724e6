import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { takenMentions } from '#views/takeaway/takenMentions.ts'
import { writeAnnotations } from '#writers/annotations/writeAnnotations.ts'
import { headOf } from './headOf.ts'
import type { MakeFile } from './takeawayState.ts'

/** What is marked in the text, as annotations. */
export const annotationsFile: MakeFile = (state) => {
  const { indexed, selection } = state
  const head = headOf(state)
  const text = writeAnnotations(head, indexed.statement, takenMentions(indexed, selection))
  const name = fileNameFor(head, sayTakeaway('part.annotations'), 'jsonld')
  return new File([text], name, { type: 'application/ld+json' })
}
