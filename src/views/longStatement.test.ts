import { describe, expect, it } from 'vitest'
import { countedWork } from '#fixtures/countedWork.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { answerView } from './ask/answerView.ts'
import { composeDeck } from './deck/composeDeck.ts'
import { composeView } from './deck/composeView.ts'
import { mapView } from './panels/mapView.ts'
import { readerView } from './panels/readerView.ts'
import { themeView } from './panels/themeView.ts'
import { timelineView } from './panels/timelineView.ts'

const sentences = [
  'We met [place BBB|Beta] at the [forum fair-1|Fair] under the [initiative plan|Plan].',
  'The [org club|Club] and the [group class|class] speak of [theme peace|peace].',
  'The [conflict CCC|war in [place CCC|Gamma]] goes on, and the [forum parley|Parley] too.',
]

const short = 60

const repeated = (times: number): StatementIndex =>
  markedStatement(Array.from({ length: times }, () => sentences).flat())

const asked =
  (kind: 'place' | 'group' | 'forum' | 'theme' | 'text', id: string) => (indexed: StatementIndex) =>
    answerView(indexed, { kind, id })

const rest = (view: (...given: Parameters<typeof mapView>) => unknown) => (indexed: StatementIndex) =>
  view(indexed, everything, matching(indexed, everything))

describe('the work that a text of many sentences makes grows as the text does', () => {
  it.each<[string, (indexed: StatementIndex) => unknown]>([
    ['map', rest(mapView)],
    ['timeline', rest(timelineView)],
    ['themes', rest(themeView)],
    ['text', (indexed) => readerView(indexed)],
    ['deck', composeDeck],
    ['a view as a slide', (indexed) => composeView(indexed, { ...everything, text: 'e' }, 'view-1')],
    ['a place, asked for', asked('place', 'BBB')],
    ['a party of a conflict, asked for', asked('place', 'CCC')],
    ['a group, asked for', asked('group', 'club')],
    ['a forum, asked for', asked('forum', 'fair-1')],
    ['a theme, asked for', asked('theme', 'peace')],
    ['a word of every sentence', asked('text', 'e')],
    ['a word of none', asked('text', 'harbours')],
  ])('%s', (_, make) => {
    // Each index is a new one: what is made once for it is made here.
    const once = countedWork(() => make(repeated(short)))
    const more = countedWork(() => make(repeated(4 * short)))
    expect(more).toBeLessThan(5 * once)
  })
})
