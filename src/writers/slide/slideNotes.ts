import { sayList } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { saySlides } from '#messages/saySlides.ts'
import { headerView } from '#views/panels/headerView.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { sayBy } from '#views/words/sayAttribution.ts'
import { boundaryNote } from './boundaryNote.ts'
import { slideMapView } from './mapBoxes.ts'
import type { SlideContext } from './slideContext.ts'
import { slideFilters } from './slideFooter.ts'

/** What the slide says that is no longer so: parts of its link that the statement does not have, and other data. */
const troubles = ({ view }: SlideContext): readonly string[] => [
  ...(view.missing ? [sayDeck('slide.missing', { values: view.missing })] : []),
  ...(view.hasChanged ? [sayDeck('slide.changed')] : []),
]

const mapNotes = (context: SlideContext): readonly string[] => {
  const lit = [...slideMapView(context).places.values()].filter(({ shown }) => shown)
  return [
    ...(lit.length > 0
      ? [saySlides('notes.places', { names: lit.map(({ label }) => label).join('; ') })]
      : []),
    ...boundaryNote(),
  ]
}

/** Where each date comes from, and forums that the slide has no room for among them. */
const timelineNotes = ({ indexed, selection, match }: SlideContext): readonly string[] => {
  const { entries, undated } = timelineView(indexed, selection, match)
  return [
    ...entries.map(({ label, stated, sources }) => {
      const publishers = sayList([...new Set(sources.map(({ publisher }) => publisher))])
      if (stated) return saySlides('notes.dateStated', { label, stated })
      return publishers ? saySlides('notes.date', { label, sources: publishers }) : label
    }),
    ...undated.map(({ label }) => label),
  ]
}

/**
 * The notes of a slide, a line each: what the presenter wrote, what has changed since, what the slide is from and what
 * is filtered; of a map the names on it and the whole note on boundaries, of forums where their dates come from.
 */
export function slideNotes(context: SlideContext): readonly string[] {
  const { indexed, slide, view } = context
  return [
    ...slide.note.split(/\r\n|[\n\v\r\u2028\u2029]/),
    ...troubles(context),
    saySlides('notes.statement', { title: headerView(indexed).title }),
    saySlides('notes.source', { source: sayBy(indexed) }),
    saySlides('notes.filters', { filters: slideFilters(context), count: view.count }),
    ...(view.lead === 'map' ? mapNotes(context) : []),
    ...(view.lead === 'timeline' ? timelineNotes(context) : []),
    ...(view.lead === 'method' ? boundaryNote() : []),
  ].filter((line) => line.trim() !== '')
}
