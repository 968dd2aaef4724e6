import type { OwnEntity, OwnTerm } from '#statement/statement.ts'
import type { EnteredTerm } from '#views/correct/decision.ts'
import type { TermLine } from '#views/correct/workLines.ts'
import { ownEntity, withEntity } from '#work/ownEntities.ts'
import { addTerm, changeTerm, removeTerm } from '#work/ownTerms.ts'
import { changeShared, isSameTerm } from '#work/sharedWords.ts'
import type { Work } from '#work/work.ts'
import { recordWork, type WorkLabel } from '#work/workHistory.ts'
import type { WorkStore } from './workStore.ts'

/** Ways to change the own words, of a statement or of all. */
export interface TermActs {
  /** Adds a term, or changes one, which may then count elsewhere than before. */
  readonly save: (line: TermLine | null, entered: EnteredTerm) => void
  readonly remove: (line: TermLine) => void
}

/** What was entered, as a term, with the own entities that it may be for. */
const entered = (
  { text, decision }: EnteredTerm,
  known: readonly OwnEntity[],
): { readonly term: OwnTerm; readonly entities: readonly OwnEntity[] } => {
  if (decision.kind === 'known') {
    const { kind, entity } = decision.option.meaning
    return { term: { text, kind, entity }, entities: known.filter(({ id }) => id === entity) }
  }
  const own = ownEntity(decision.newKind, decision.name)
  return { term: { text, kind: own.kind, entity: own.id }, entities: [own] }
}

const without = (work: Work, term: OwnTerm): Work => {
  const at = work.ownTerms.findIndex((other) => isSameTerm(other, term))
  return at < 0 ? work : removeTerm(work, at)
}

/** Work with a term in the place of one, or at the end. */
const withTerm = (work: Work, before: OwnTerm | null, term: OwnTerm): Work => {
  const at = before ? work.ownTerms.findIndex((other) => isSameTerm(other, before)) : -1
  return at < 0 ? addTerm(work, term) : changeTerm(work, at, term)
}

/** Changes what is kept when it is done, whatever another tab did meanwhile. */
export function termActs(store: WorkStore): TermActs {
  const here = (code: WorkLabel['code'], words: string, change: (now: Work) => Work): void =>
    store.change((history) => {
      const next = change(history.now)
      return next === history.now ? history : recordWork(history, next, { code, words, places: 1 })
    })
  const everywhere = (change: (now: Work) => Work): void =>
    store.shared.change((words) => changeShared(words, change))
  return {
    save: (line, given) => {
      const { term, entities } = entered(given, store.all().ownEntities)
      const before = line?.term ?? null
      const put = (work: Work): Work => withTerm(entities.reduce(withEntity, work), before, term)
      if (given.isShared) {
        everywhere(put)
        // What counts in all counts in this one too, and need not be kept with it.
        here('removeTerm', before?.text ?? term.text, (now) =>
          without(before ? without(now, before) : now, term),
        )
      } else {
        here(before ? 'changeTerm' : 'addTerm', term.text, put)
        if (line?.isShared) everywhere((now) => without(now, line.term))
      }
    },
    remove: ({ term, isShared }) => {
      if (isShared) everywhere((now) => without(now, term))
      here('removeTerm', term.text, (now) => without(now, term))
    },
  }
}
