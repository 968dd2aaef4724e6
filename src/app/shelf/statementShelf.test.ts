import 'fake-indexeddb/auto'
import { afterAll, expect, it, vi } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { keptOf } from '#fixtures/shelfWindow.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import { statementShelf } from './statementShelf.ts'

// A browser without either is one too.
vi.stubGlobal('navigator', {})
vi.stubGlobal('BroadcastChannel', undefined)
afterAll(() => vi.unstubAllGlobals())

const untitled = (id: string, more: object): KeptStatement<unknown> => {
  const { extracted, ...kept } = keptOf(id)
  return { ...kept, extracted: { ...extracted, metadata: { ...extracted.metadata, title: '', ...more } } }
}

it('heads a statement without a title by what is known of it, else by its first words', async () => {
  const shelf = statementShelf()
  expect(statementShelf()).toBe(shelf)
  await shelf.keep(untitled('known', { kind: 'statement', speaker: null }))
  await shelf.keep(untitled('unknown', { kind: null, speaker: null, issuers: [], date: null, place: null }))
  const titles = Object.fromEntries(shelf.read().entries.map(({ id, title }) => [id, title]))
  expect(titles).toEqual({ known: 'Statement by AAA, 9 January 2024', unknown: '“We met Beta.”' })
})

it('keeps what an extraction makes', async () => {
  const shelf = statementShelf()
  for (const { statement } of Object.values(inventedStatements)) {
    const kept = { ...keptOf(''), extracted: statement }
    await shelf.keep(kept)
    expect((await shelf.open(statement.metadata.id))?.extracted).toEqual(statement)
  }
})
