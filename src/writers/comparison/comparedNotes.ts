import { sayList } from '#messages/say.ts'
import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { Side } from '#views/compare/comparedPair.ts'
import type { ComparedKind, ComparedValue, Naming } from '#views/compare/compareStatements.ts'
import { comparedName } from '#views/deck/comparedName.ts'
import { headerView } from '#views/panels/headerView.ts'
import { nameInSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { saySource } from '#views/words/sayAttribution.ts'
import { sayPartner } from '#views/words/sayPartner.ts'
import { boundaryNote } from '#writers/slide/boundaryNote.ts'
import { sayExtent } from './comparedFrame.ts'
import { byChange } from './comparedTable.ts'
import type { ComparisonContext } from './comparisonContext.ts'

const sides = ['first', 'second'] as const

const sayIn = ({ sentences }: Naming): string =>
  sentences.length === 0
    ? ''
    : sayComparedDeck('notes.sentences', { n: sentences.length, list: sayList(sentences.map(String)) })

const throughNotes = (context: ComparisonContext, value: ComparedValue, name: string): readonly string[] =>
  sides.flatMap((side: Side) => {
    const indexed = context[side]
    const groups = value[side].through.map((id) =>
      indexed.forums.has(id)
        ? nameInSentence({ kind: 'forum', id }, namesOf(indexed).full('forum', id))
        : sayPartner(indexed, id),
    )
    if (groups.length === 0) return []
    const isNamed = String(value[side].mentions > 0)
    return [sayComparedDeck('notes.through', { name, side, groups: sayList(groups), isNamed })]
  })

/** Everything of a kind with its counts and the sentences they come from. */
const valueNotes = (context: ComparisonContext, kind: ComparedKind): readonly string[] =>
  byChange(context.comparison.values[kind]).flatMap((value) => {
    const name = comparedName(context, kind, value)
    const { first, second, change } = value
    const counts = { first: first.mentions, second: second.mentions }
    return [
      sayComparedDeck('notes.value', {
        name,
        change,
        ...counts,
        firstIn: sayIn(first),
        secondIn: sayIn(second),
      }),
      ...throughNotes(context, value, name),
    ]
  })

/** The notes of a slide, a line each: what a person wrote, both texts, everything the slide counts with its sentences, and of a map the note on boundaries. */
export function comparedNotes(context: ComparisonContext): readonly string[] {
  const { slide, world, comparison } = context
  const kind =
    slide.kind === 'opening' || slide.kind === 'method' || slide.kind === 'wording' ? null : slide.kind
  return [
    ...(slide.note ? slide.note.split('\n') : []),
    ...sides.map((side) =>
      sayComparedDeck('notes.side', {
        side,
        title: headerView(context[side]).title,
        source: saySource(context[side]),
        extent: sayExtent(context[side], comparison.words[side]),
      }),
    ),
    ...(kind ? valueNotes(context, kind) : []),
    ...((slide.kind === 'place' && world) || slide.kind === 'method' ? boundaryNote() : []),
  ]
}
