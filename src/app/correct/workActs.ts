import type { Span } from '#statement/statement.ts'
import type { Decision } from '#views/correct/decision.ts'
import type { Applied } from '#work/applyWork.ts'
import { ownEntity, withEntity } from '#work/ownEntities.ts'
import { withShared } from '#work/sharedWords.ts'
import { type Move, standFor, standForAt, standForNothing } from '#work/standFor.ts'
import type { Work } from '#work/work.ts'
import { recordWork, type WorkLabel } from '#work/workHistory.ts'
import type { WorkStore } from './workStore.ts'

const isAt =
  ({ start, end }: Span) =>
  ({ position }: { readonly position: Span }): boolean =>
    position.start === start && position.end === end

/** Ways to correct words of the text, each one step that can be taken back. */
export interface WorkActs {
  /** Lets words stand for something, which may be more or fewer of them than before. */
  readonly mean: (moves: readonly Move[], decision: Decision) => void
  readonly meanNothing: (spans: readonly Span[]) => void
  /** Accepts a doubtful mention as what it was read as. */
  readonly accept: (span: Span) => void
}

/** Corrects on what is kept when it is done, whatever another tab did meanwhile. */
export function workActs(extracted: Applied['extracted'], store: WorkStore): WorkActs {
  const act = (
    spans: readonly Span[],
    change: (work: Work, applied: Applied) => Work,
    codeOf: (applied: Applied, first: Span) => WorkLabel['code'],
  ): void =>
    store.change((history) => {
      const [first] = spans
      if (!first) return history
      const applied = store.apply(extracted, withShared(history.now, store.shared.read()))
      const next = change(history.now, applied)
      if (next === history.now || JSON.stringify(next) === JSON.stringify(history.now)) return history
      const words = extracted.text.slice(first.start, first.end)
      return recordWork(history, next, { code: codeOf(applied, first), words, places: spans.length })
    })
  return {
    mean: (moves, decision) =>
      act(
        moves.map(({ from }) => from),
        (work, applied) => {
          if (decision.kind === 'known') return standForAt(work, applied, moves, decision.option.meaning)
          const own = ownEntity(decision.newKind, decision.name)
          return standForAt(withEntity(work, own), applied, moves, { kind: own.kind, entity: own.id })
        },
        ({ statement }, first) =>
          [...statement.mentions, ...statement.doubtful].some(isAt(first)) ? 'change' : 'add',
      ),
    meanNothing: (spans) =>
      act(
        spans,
        (work, applied) => standForNothing(work, applied, spans),
        ({ statement }, first) => (statement.doubtful.some(isAt(first)) ? 'reject' : 'remove'),
      ),
    accept: (span) =>
      act(
        [span],
        (work, applied) => {
          const doubt = applied.statement.doubtful.find(isAt(span))
          return doubt ? standFor(work, applied, [span], doubt) : work
        },
        () => 'accept',
      ),
  }
}
