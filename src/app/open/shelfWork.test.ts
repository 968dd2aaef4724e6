import { expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { Statement } from '#statement/statement.ts'
import { addTerm } from '#work/ownTerms.ts'
import { recordWork, undoWork, untouched, type WorkHistory } from '#work/workHistory.ts'
import { shelfWork } from './shelfWork.ts'

const extracted = Object.values(inventedStatements)[0]?.statement as Statement
const { id } = extracted.metadata
const withTerm =
  (text: string) =>
  (history: WorkHistory): WorkHistory =>
    recordWork(history, addTerm(history.now, { text, kind: 'theme', entity: 'peace' }), {
      code: 'addTerm',
      words: text,
      places: 1,
    })
const termsOf = ({ now }: WorkHistory): readonly string[] => now.ownTerms.map(({ text }) => text)

/** A shelf that two windows share: each call is answered a moment later, in its turn. */
const makeShelf = () => {
  let kept = { extracted, history: untouched, openedAt: 0 } as unknown as KeptStatement<WorkHistory>
  let revision = 1
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    kept,
    listeners,
    read: () => ({ entries: [{ id, revision, isOnDevice: true }], isReady: true, trouble: null }) as never,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: async () => kept,
    update: async (_: string, change: (now: typeof kept) => typeof kept) => {
      await Promise.resolve()
      kept = change(kept)
      revision += 1
      tell()
      return kept
    },
  }
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

it('shows a change at once and keeps it', async () => {
  const shelf = makeShelf()
  const store = shelfWork(shelf, shelf.kept)
  let told = 0
  store.subscribe(() => {
    told += 1
  })
  store.change(withTerm('calm'))
  expect([termsOf(store.read()), told]).toEqual([['calm'], 1])
  await settled()
  expect(termsOf((await shelf.look()).history)).toEqual(['calm'])
  expect(store.isOnDevice()).toBe(true)
})

it('loses nothing of two windows that write at once, and shows what came of both', async () => {
  const shelf = makeShelf()
  const [one, other] = [shelfWork(shelf, shelf.kept), shelfWork(shelf, shelf.kept)]
  for (const store of [one, other]) store.subscribe(() => {})
  one.change(withTerm('calm'))
  other.change(withTerm('quiet'))
  one.change(withTerm('still'))
  await settled()
  expect(termsOf(one.read())).toEqual(['calm', 'quiet', 'still'])
  expect(other.read()).toEqual(one.read())
  other.change(undoWork)
  await settled()
  expect(termsOf(one.read())).toEqual(['calm', 'quiet'])
})

it('hears of the shelf only while somebody looks, and catches up with what it has missed', async () => {
  const shelf = makeShelf()
  const [one, other] = [shelfWork(shelf, shelf.kept), shelfWork(shelf, shelf.kept)]
  expect(shelf.listeners.size).toBe(0)
  const quits = [one.subscribe(() => {}), one.subscribe(() => {})]
  expect(shelf.listeners.size).toBe(1)
  for (const quit of quits) quit()
  expect(shelf.listeners.size).toBe(0)
  other.change(withTerm('calm'))
  await settled()
  const quit = one.subscribe(() => {})
  await settled()
  expect(termsOf(one.read())).toEqual(['calm'])
  quit()
  quit()
  expect(shelf.listeners.size).toBe(0)
})
