import { say } from '#messages/say.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import type { TableView } from '#views/panels/tableView.ts'
import type { AbsentMember, NotNamedView } from './notNamedView.ts'

/**
 * "Not named" as a table that leaves the page: a row for each member that is not named, in the parts of the panel, with
 * all that was searched for. Its caption is the list; who is named is counted in `lines`.
 */
export function absentTable({ list, reached, ofForum, absent }: NotNamedView): TableView {
  const words = (label: string) => ({ label, isNumber: false })
  const rowsOf = (part: string, members: readonly AbsentMember[]): TableView['rows'] =>
    members.map(({ id, name, through, sentences, searched, beside }) => ({
      key: id,
      part,
      cells: [
        name,
        [through ?? sayAbsent('absent.nothing'), beside].filter(Boolean).join(say('list.longSeparator')),
        sentences.join(say('list.longSeparator')),
        searched.join(say('list.longSeparator')),
      ],
    }))
  return {
    caption: sayAbsent('absent.caption', { name: list.name }),
    columns: [
      words(sayAbsent('absent.place')),
      words(sayAbsent('absent.standing')),
      words(sayAbsent('absent.sentencesHead')),
      words(sayAbsent('absent.searchedHead')),
    ],
    rows: [...rowsOf('reached', reached), ...rowsOf('forum', ofForum), ...rowsOf('absent', absent)],
  }
}

/** What goes with that table and with a picture of its map, a line each: how many are named, who was left out, the rule. */
export function absentLines({ summary, notes }: Pick<NotNamedView, 'summary' | 'notes'>): readonly string[] {
  return [summary, ...notes, sayAbsent('absent.rule')]
}

/** The map of a list in words: "Not named, of G20: France, not named itself, member of the European Union; Japan, not named." */
export function absentAlternative({
  list,
  reached,
  ofForum,
  absent,
}: Pick<NotNamedView, 'list' | 'reached' | 'ofForum' | 'absent'>): string {
  const said = [...reached, ...ofForum, ...absent].map(({ name, through }) =>
    through === null
      ? sayAbsent('absent.mark', { name })
      : sayAbsent('absent.markThrough', { name, through }),
  )
  return sayAbsent('absent.alternative', {
    caption: sayAbsent('absent.caption', { name: list.name }),
    names: said.join(say('list.longSeparator')),
  })
}
