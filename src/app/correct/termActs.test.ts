import { expect, it } from 'vitest'
import type { KeptStorage } from '#app/data/keptFile.ts'
import type { KeptDevice } from '#app/data/keptValue.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { EnteredTerm } from '#views/correct/decision.ts'
import { workLines } from '#views/correct/workLines.ts'
import { undoWork } from '#work/workHistory.ts'
import { createKeptWork } from './keptWork.ts'
import { createSharedWords } from './sharedWordsStore.ts'
import { termActs } from './termActs.ts'
import { withSharedWords } from './withSharedWords.ts'

const { statement } = markedStatement(['We met [place BBB|Beta], and calm CALM Calmness.', 'Then Gamma.'])

/** Tabs of one device, each with one statement open: what one writes, the others hear of. */
const makeTabs = () => {
  const items = new Map<string, string>()
  const tabs: ((key: string | null) => void)[][] = []
  return (id: string) => {
    const hearing: ((key: string | null) => void)[] = []
    tabs.push(hearing)
    const tell = (key: string): void => {
      for (const tab of tabs) if (tab !== hearing) for (const hear of tab) hear(key)
    }
    const storage: KeptStorage = {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, text) => {
        items.set(key, text)
        tell(key)
      },
      removeItem: (key) => {
        items.delete(key)
        tell(key)
      },
    }
    const device: KeptDevice = { open: () => storage, onChange: (listener) => hearing.push(listener) }
    const store = withSharedWords(createKeptWork(id, device), createSharedWords(device))
    const lines = () => {
      const applied = store.apply(statement, store.all())
      return workLines(buildIndex(applied.statement, inventedKnowledge), applied, store.shared.read()).terms
    }
    return { store, acts: termActs(store), lines, told: () => lines().map(({ words }) => words) }
  }
}

const known = (text: string, entity: string, isShared: boolean): EnteredTerm => ({
  text,
  decision: {
    kind: 'known',
    option: { meaning: { kind: 'theme', entity }, name: entity, alias: null, count: 0, isGuess: false },
  },
  isShared,
})
const made = (text: string, name: string, isShared: boolean): EnteredTerm => ({
  text,
  decision: { kind: 'new', name, newKind: 'org' },
  isShared,
})

it('counts words in one statement, or in all of them and in every tab', () => {
  const open = makeTabs()
  const [one, other] = [open('one'), open('other')]
  one.acts.save(null, known('calm', 'peace', true))
  other.acts.save(null, made('Gamma', 'Friends', true))
  one.acts.save(null, known('then', 'trade', false))
  expect(one.told()).toEqual([
    '“calm” for peace, in all statements: 2 mentions',
    '“Gamma” for Friends, in all statements: 1 mention',
    '“then” for trade: 1 mention',
  ])
  expect(other.told()).toEqual(one.told().slice(0, 2))
  expect(open('third').told()).toEqual(other.told())
  const [own] = other.store.all().ownEntities
  expect(other.store.apply(statement, other.store.all()).statement).toMatchObject({
    ownEntities: [own],
    ownTerms: [{ text: 'calm' }, { text: 'Gamma', entity: own?.id }],
  })
})

it('lets words count elsewhere than before, changes and removes them', () => {
  const open = makeTabs()
  const [one, other] = [open('one'), open('other')]
  const first = () => one.lines()[0] ?? null
  one.acts.save(null, made('calm', 'Friends', false))
  expect(other.told()).toEqual([])
  one.acts.save(first(), { ...known('calm', one.lines()[0]?.term.entity ?? '', true) })
  one.acts.save(first(), made('Calmness', 'Friends', true))
  expect(other.told()).toEqual(['“Calmness” for Friends, in all statements: 1 mention'])
  expect(one.told()).toEqual(other.told())
  expect(one.store.read().now.ownTerms).toEqual([])
  one.acts.save(first(), made('Gamma', 'Friends', false))
  expect(other.told()).toEqual([])
  expect(one.told()).toEqual(['“Gamma” for Friends: 1 mention'])
  one.store.change(undoWork)
  expect(one.told()).toEqual([])
  other.acts.save(null, known('calm', 'peace', true))
  const line = one.lines()[0]
  if (!line) throw new Error('No term.')
  one.acts.remove(line)
  expect([...one.told(), ...other.told()]).toEqual([])
})
