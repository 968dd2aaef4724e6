import { isOpenedId } from '#statement/openedId.ts'
import { carryStatement } from './carryStatement.ts'
import { headOf } from './headOf.ts'
import type { MakeFile } from './takeawayState.ts'

/** Hands the link to what is shown to the system's sheet; whoever leaves it is told nothing. */
export const sendLink: MakeFile = async (state) => {
  const { id, title, attribution } = headOf(state)
  const link = state.linkToHere()
  const carried = isOpenedId(id) ? await carryStatement(state.indexed.statement, link) : null
  try {
    await navigator.share({ title, text: attribution, url: carried ?? link })
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  }
  return 'handedOn' as const
}
