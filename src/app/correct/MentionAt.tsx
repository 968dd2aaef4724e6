import type { CSSProperties } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { MentionDialog } from '#ui/correct/MentionDialog.tsx'
import { currentMeaning, meaningOptions } from '#views/correct/meaningOptions.ts'
import { sayElsewhere, sayPlace } from '#views/correct/sayPlaces.ts'
import { stretchWords } from '#views/correct/stretchWords.ts'
import { movesWith } from '#work/movesWith.ts'
import { type OpenedWords, readAs } from './openedWords.ts'
import type { WorkActs } from './workActs.ts'

/** Asks what some words of the text stand for, and corrects them. */
export function MentionAt(props: {
  readonly indexed: StatementIndex
  readonly opened: OpenedWords
  readonly style: CSSProperties
  readonly acts: WorkActs
  /** Takes more or fewer words. */
  readonly onStretch: (span: Span) => void
  readonly onClose: () => void
}) {
  const { indexed, opened, style, acts, onStretch, onClose } = props
  const { span } = opened
  const { text } = indexed.statement
  const { mention, state } = readAs(indexed, opened)
  const from = mention?.position ?? span
  const moves = movesWith(indexed.statement, { from, to: span })
  const isStretched = from.start !== span.start || from.end !== span.end
  const was = isStretched
    ? sayCorrect('mention.before', { state, words: text.slice(from.start, from.end) })
    : sayCorrect('mention.state', { state })
  const kind = mention?.kind
  return (
    <MentionDialog
      words={text.slice(span.start, span.end)}
      note={`${sayPlace(indexed, span)}, ${was}`}
      current={mention && currentMeaning(indexed, mention)}
      kind={kind === undefined || kind === 'conflict' || kind === 'theme' ? 'place' : kind}
      places={{
        n: moves.length,
        elsewhere: sayElsewhere(
          indexed,
          span,
          moves.map(({ to }) => to),
        ),
      }}
      optionsFor={(typed) => meaningOptions(indexed, typed)}
      stretchTo={(stretch) => {
        const next = stretchWords(indexed, span, stretch)
        return next && (() => onStretch(next))
      }}
      style={style}
      onSave={(decision, isEverywhere) => acts.mean(isEverywhere ? moves : moves.slice(0, 1), decision)}
      onRemove={
        mention
          ? (isEverywhere) => acts.meanNothing(isEverywhere ? moves.map((move) => move.from) : [from])
          : null
      }
      onClose={onClose}
    />
  )
}
