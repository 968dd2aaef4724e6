import { sayAbsent } from '#messages/sayAbsent.ts'
import { foldText } from '#selection/foldText.ts'
import { listKinds, type ReferenceList } from './referenceLists.ts'

/** A list that can be chosen: what it is called, and the value of the address that stands for it. */
export interface ListOption {
  readonly value: string
  readonly label: string
}

/** Lists of one kind under their heading. */
export interface ListGroup {
  readonly label: string
  readonly items: readonly ListOption[]
}

/**
 * The lists to choose from, by kind, as far as what was typed stands in their names at the beginning of a word; a kind
 * without any is left out.
 *
 * @param typed folded before it is looked for; '' for all
 */
export function listOptions(
  lists: readonly Pick<ReferenceList, 'id' | 'kind' | 'name'>[],
  typed: string,
): readonly ListGroup[] {
  const wanted = ` ${foldText(typed.trim()).text}`
  const isWanted = ({ name }: Pick<ReferenceList, 'name'>): boolean =>
    typed.trim() === '' || ` ${foldText(name).text}`.includes(wanted)
  return listKinds
    .map((kind) => ({
      label: sayAbsent('absent.kind', { kind }),
      items: lists
        .filter((list) => list.kind === kind && isWanted(list))
        .map(({ id, name }) => ({ value: id, label: name })),
    }))
    .filter(({ items }) => items.length > 0)
}
