import 'fake-indexeddb/auto'
import { afterAll, expect, it, vi } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { keptOf } from '#fixtures/shelfWindow.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { Mention, Statement } from '#statement/statement.ts'
import { parseStatementFile } from '#statement/statementFile.ts'
import { beginWork, untouched, type WorkHistory } from '#work/workHistory.ts'
import { statementShelf } from './statementShelf.ts'

// A browser without either is one too.
vi.stubGlobal('navigator', {})
vi.stubGlobal('addEventListener', () => {})
vi.stubGlobal('BroadcastChannel', undefined)
afterAll(() => vi.unstubAllGlobals())

const untitled = (id: string, more: object): KeptStatement<WorkHistory> => {
  const { extracted, ...kept } = keptOf(id)
  return {
    ...kept,
    history: untouched,
    extracted: { ...extracted, metadata: { ...extracted.metadata, title: '', ...more } },
  }
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
    const kept = { ...keptOf(''), history: untouched, extracted: statement }
    await shelf.keep(kept)
    expect((await shelf.open(statement.metadata.id))?.extracted).toEqual(statement)
  }
})

it('lists and saves a statement with what a person did to it', async () => {
  const shelf = statementShelf()
  const statement = Object.values(inventedStatements)[0]?.statement as Statement
  const { id } = statement.metadata
  const [first] = statement.mentions as [Mention]
  const at = { kind: first.kind, entity: first.entity, position: first.position, quote: first.quote }
  const history = beginWork({ corrections: [{ action: 'remove', at }], ownEntities: [], ownTerms: [] })
  await shelf.keep({ ...keptOf(''), history, extracted: statement })
  expect(shelf.read().entries.find((entry) => entry.id === id)).toMatchObject({ corrections: 1 })
  const file = await shelf.toFile(id)
  const saved = parseStatementFile(JSON.parse(file?.text ?? ''))
  expect(saved).toMatchObject({ ok: true, value: { corrections: [{ action: 'remove' }] } })
  expect(saved.ok && saved.value.mentions).not.toContainEqual(first)
})
