import type { CSSProperties } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { MentionDialog } from '#ui/correct/MentionDialog.tsx'
import { currentMeaning, meaningOptions } from '#views/correct/meaningOptions.ts'
import { sayElsewhere, sayPlace } from '#views/correct/sayPlaces.ts'
import { wordsAt } from '#views/correct/wordsAt.ts'
import { placesWith } from '#work/placesWith.ts'
import type { WorkActs } from './workActs.ts'

/** Asks what some words of the text stand for, and corrects them. */
export function MentionAt(props: {
  readonly indexed: StatementIndex
  readonly span: Span
  readonly style: CSSProperties
  readonly acts: WorkActs
  readonly onClose: () => void
}) {
  const { indexed, span, style, acts, onClose } = props
  const { statement } = indexed
  const words = statement.text.slice(span.start, span.end)
  const at = wordsAt(indexed, span)
  // Part of a mention's words is no mention: whoever takes it makes a new one in its place.
  const isWhole = at.span.start === span.start && at.span.end === span.end
  const mention = isWhole ? at.mention : null
  const state = isWhole ? at.state : 'free'
  const places = placesWith(statement, words)
  const spansFor = (isEverywhere: boolean): readonly Span[] =>
    isEverywhere ? [span, ...places.filter(({ start }) => start !== span.start)] : [span]
  const kind = mention?.kind
  return (
    <MentionDialog
      words={words}
      note={`${sayPlace(indexed, span)}, ${sayCorrect('mention.state', { state })}`}
      current={mention && currentMeaning(indexed, mention)}
      kind={kind === undefined || kind === 'conflict' || kind === 'theme' ? 'place' : kind}
      places={{ n: places.length, elsewhere: sayElsewhere(indexed, span, places) }}
      optionsFor={(typed) => meaningOptions(indexed, typed)}
      style={style}
      onSave={(decision, isEverywhere) => acts.mean(spansFor(isEverywhere), decision)}
      onRemove={mention ? (isEverywhere) => acts.meanNothing(spansFor(isEverywhere)) : null}
      onClose={onClose}
    />
  )
}
