import type { StatementIndex } from '#reading/statementIndex.ts'
import { isChosen, type Selection, toggle } from '#selection/selection.ts'
import { dimensionByKind, entityOf } from '#views/words/subject.ts'

/** The selection after a click on a mention in the text; a conflict stands for all its parties. */
export function selectMention(indexed: StatementIndex, selection: Selection, index: number): Selection {
  const mention = [...indexed.mentions, ...indexed.headings].find((entry) => entry.index === index)
  if (!mention) return selection
  const { entity } = mention
  const named = entityOf(mention)
  if (!named) {
    const parties = entity.split('+').filter((code) => indexed.evidence.partner.has(code))
    const isOn = parties.every((code) => isChosen(selection, 'partner', code))
    const changing = parties.filter((code) => isChosen(selection, 'partner', code) === isOn)
    return changing.reduce((next, code) => toggle(next, 'partner', code), selection)
  }
  const dimension = dimensionByKind[named.kind]
  // Named only in the title: there is no counted sentence to filter to.
  return indexed.evidence[dimension].has(entity) ? toggle(selection, dimension, entity) : selection
}
