import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { isFiltered } from '#selection/selection.ts'
import type { CountryCode } from '#statement/units.ts'
import { groupChips } from '#views/panels/groupChips.ts'
import type { ComparedPair, Side } from './comparedPair.ts'
import type { NamingChange } from './compareStatements.ts'
import { namedMentions } from './namedMentions.ts'
import { sayMentions } from './sayMentions.ts'

/** A group that at least one of two texts names: its chip filters, and shows its members while hovered or pressed. */
export interface ComparedGroup {
  readonly id: string
  readonly name: string
  readonly change: NamingChange
  /** "+ African Union" */
  readonly written: string
  /** "African Union, group, added, A: 0 mentions, B: 2 mentions" */
  readonly label: string
  /** Members at the date of the second text where that names it, else of the first. */
  readonly members: readonly CountryCode[]
  /** Whether they are those of a closed group, which its name implies. */
  readonly isClosed: boolean
  /** Whose members, and how they are known. */
  readonly basis: string
  readonly isLit: boolean
  readonly isChosen: boolean
}

/** The groups that two texts name, in the order in which they do. */
export function comparedGroups(pair: ComparedPair): readonly ComparedGroup[] {
  const { selection, matches, show } = pair
  const chipsOf = (side: Side) =>
    new Map(groupChips(pair[side], selection, matches[side]).map((chip) => [chip.id, chip]))
  const chips = { first: chipsOf('first'), second: chipsOf('second') }
  const isNarrowed = isFiltered(selection, 'partner')
  return pair.comparison.values.group.flatMap(({ id, change }): readonly ComparedGroup[] => {
    const side = change === 'dropped' ? 'first' : 'second'
    const chip = chips[side].get(id)
    if (!chip || (show !== null && show !== change)) return []
    const { shortName, name, members, basis, isChosen } = chip
    const mentions = namedMentions(pair, 'partner', id)
    return [
      {
        id,
        name,
        change,
        written: sayComparedViews('compared.signed', { name: shortName, change }),
        label: sayMentions(
          sayComparedViews('compared.group', { name: shortName }),
          change,
          mentions,
          isNarrowed,
        ),
        members,
        isClosed: pair[side].groups.get(id)?.group.extent === 'closed',
        basis: sayComparedViews('compared.basis', { name, side, basis }),
        isLit:
          mentions.first.matching + mentions.second.matching > 0 &&
          (selection.partner.length === 0 || isChosen),
        isChosen,
      },
    ]
  })
}
