import type { StatementIndex } from '#reading/statementIndex.ts'
import type { TextPiece } from '#views/panels/readerView.ts'
import { initiativeColor, slideColors } from './slideColors.ts'
import type { Run, Underline } from './slidePage.ts'

type Mention = Extract<TextPiece, { kind: 'mention' }>

/** The line under a mention, as the page draws it; null where it has none. */
const underlineOf = (indexed: StatementIndex, { mention, speaker }: Mention): Underline | null => {
  const { kind, entity, conflict } = mention
  if (speaker === 'again') return null
  if (speaker === 'first') return { style: 'solid', color: slideColors.speaker }
  if (kind === 'conflict' || conflict !== null) return { style: 'solid', color: slideColors.conflict }
  if (kind === 'place') return { style: 'solid', color: slideColors.named }
  if (kind === 'group' || kind === 'org') return { style: 'solid', color: slideColors.hatch }
  if (kind === 'theme') return { style: 'dotted', color: slideColors.ink3 }
  if (kind === 'forum') return { style: 'solid', color: slideColors.ink2 }
  return { style: 'thick', color: initiativeColor(indexed, entity) }
}

const runsUnder = (
  indexed: StatementIndex,
  pieces: readonly TextPiece[],
  around: Underline | null,
  isInConflict: boolean,
): readonly Run[] =>
  pieces.flatMap((piece): readonly Run[] => {
    if (piece.kind !== 'mention')
      return [around ? { text: piece.text, underline: around } : { text: piece.text }]
    // The words of a conflict are underlined once, by the conflict.
    const own = isInConflict ? around : (underlineOf(indexed, piece) ?? around)
    return runsUnder(indexed, piece.pieces, own, isInConflict || piece.mention.kind === 'conflict')
  })

/** Words of the statement with the lines under its mentions; of one inside another the inner has the say. */
export function quoteRuns(indexed: StatementIndex, pieces: readonly TextPiece[]): readonly Run[] {
  return runsUnder(indexed, pieces, null, false).map((run) => ({
    ...run,
    text: run.text.replace(/\s+/gu, ' '),
  }))
}
