import type { StatementIndex } from '#reading/statementIndex.ts'
import { initiativeSlots } from '#views/panels/initiativeSlots.ts'
import { initiativeColors } from './colors.ts'

/** The colours of a statement's initiatives, each by its id, as the page gives them; "#rrggbb". */
export function initiativeColor(indexed: StatementIndex): (id: string) => string {
  const known = (indexed.knowledge.initiatives?.initiatives ?? []).map(({ id }) => id)
  const slots = initiativeSlots([...indexed.evidence.initiative.keys()], known, initiativeColors.length)
  return (id) => initiativeColors[slots.get(id) ?? 0] ?? initiativeColors[0]
}
