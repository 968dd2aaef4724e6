import { say, sayList } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import type { ListedDimension } from '#reading/statementIndex.ts'
import { countMatches } from '#selection/matching.ts'
import { type Dimension, dimensions, isActive, isFiltered, readPartner } from '#selection/selection.ts'
import type { FilterChip } from '#views/panels/summaryView.ts'
import { sayDates } from '#views/words/sayDates.ts'
import { comparedName } from './comparedName.ts'
import type { ComparedPair } from './comparedPair.ts'
import { type ComparedKind, countChanges } from './compareStatements.ts'
import { sayIssuer } from './sayIssuer.ts'

/** What is chosen in a comparison, and how much of both texts matches. */
export interface ComparedSummary {
  readonly isFiltered: boolean
  /** "3 added, 2 dropped, 5 kept", of places; "A: 0 of 40 sentences, B: 3 of 41 sentences" while something is chosen. */
  readonly status: string
  readonly chips: readonly FilterChip[]
}

const kindsOf: Readonly<Record<ListedDimension, readonly ComparedKind[]>> = {
  partner: ['place', 'group'],
  forum: ['forum'],
  initiative: ['initiative'],
  theme: ['theme'],
}

/** What is compared of a value that is chosen, in whichever of the lists it stands; null for what neither text names. */
const findValue = ({ comparison }: ComparedPair, dimension: ListedDimension, id: string) => {
  for (const kind of kindsOf[dimension]) {
    const value = comparison.values[kind].find((one) => one.id === id)
    if (value) return { kind, change: value.change }
  }
  return null
}

const sayChosen = (pair: ComparedPair, dimension: ListedDimension): string => {
  const chosen = pair.selection[dimension]
  const names = chosen.map((choice) => {
    const id = dimension === 'partner' ? readPartner(choice).id : choice
    const found = findValue(pair, dimension, id)
    const name = comparedName(pair, { kind: found?.kind ?? (kindsOf[dimension][0] as ComparedKind), id })
    // Whose text it is has no change, however often it is named.
    const isIssuer = dimension === 'partner' && pair.comparison.issuers.includes(id)
    const standing = isIssuer
      ? sayIssuer(pair, id)
      : sayCompare('compare.standing', { change: found?.change ?? 'neither' })
    return sayCompare(chosen.length === 1 ? 'compare.chosen' : 'compare.chosenOf', { name, standing })
  })
  return sayList(names, 'disjunction')
}

const sayValues = (pair: ComparedPair, dimension: Dimension): string => {
  const { selection } = pair
  if (dimension === 'text') return say('chip.words', { text: selection.text })
  if (dimension !== 'period') return sayChosen(pair, dimension)
  const { from, to } = selection.period ?? { from: '', to: '' }
  return sayDates({ start: from, end: to, precision: 'day' })
}

/** "Place", or "Group" where groups alone are chosen. */
const sayDimension = (pair: ComparedPair, dimension: Dimension): string => {
  if (dimension !== 'partner') return say(`dimension.${dimension}`)
  const kinds = pair.selection.partner.map(
    (choice) => findValue(pair, 'partner', readPartner(choice).id)?.kind ?? 'place',
  )
  const groups = kinds.filter((kind) => kind === 'group').length
  if (groups === 0) return say('dimension.partner')
  return say(groups === kinds.length ? 'dimension.group' : 'dimension.placeOrGroup')
}

/** Says what is chosen in both texts, and how much of them it leaves or what became of the places. */
export function comparedSummary(pair: ComparedPair): ComparedSummary {
  const { selection, matches, comparison, first, second } = pair
  const isChosen = isFiltered(selection)
  const chips = dimensions
    .filter((dimension) => isActive(selection, dimension))
    .map((dimension): FilterChip => {
      const [what, values] = [sayDimension(pair, dimension), sayValues(pair, dimension)]
      return { dimension, what, label: say('chip.label', { dimension: what, values }), values, implied: [] }
    })
  const status = isChosen
    ? sayCompare('compare.statusFiltered', {
        first: countMatches(matches.first),
        firstAll: first.sentences.length,
        second: countMatches(matches.second),
        secondAll: second.sentences.length,
      })
    : sayCompare('compare.status', countChanges(comparison.values.place))
  return { isFiltered: isChosen, status, chips }
}
