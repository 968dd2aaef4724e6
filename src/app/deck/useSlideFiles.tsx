import type { ReactNode } from 'react'
import { readQuery } from '#app/address/address.ts'
import { wholeOf } from '#app/page/useLinkToHere.ts'
import { slideEntries } from '#app/takeaway/slideEntries.ts'
import type { SlidesState } from '#app/takeaway/takeawayState.ts'
import { useTaking } from '#app/takeaway/useTaking.ts'
import type { World } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import type { DeckActions } from '#ui/present/OverviewHead.tsx'
import { TakeawayNote } from '#ui/takeaway/TakeawayNote.tsx'

/** The files that the slides of a deck are saved as, and a note of what becomes of them. */
export function useSlideFiles(
  indexed: StatementIndex,
  selection: Selection,
  world: World | null,
): { readonly files: DeckActions['files']; readonly note: ReactNode } {
  const { taking, take, dismiss } = useTaking<SlidesState>()
  const state: SlidesState = {
    indexed,
    selection,
    map: { file: { value: world } },
    linkToHere: () => wholeOf(readQuery()),
  }
  return {
    files: slideEntries().map((entry) => ({
      id: entry.id,
      label: entry.label,
      onSave: () => take(entry, state),
    })),
    // Made when there is something to say: what is said first is that a file is being made, last that it is saved.
    note: taking ? <TakeawayNote state={taking} onDismiss={dismiss} /> : null,
  }
}
