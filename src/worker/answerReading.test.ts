import { describe, expect, it } from 'vitest'
import { whole } from '#fixtures/whole.ts'
import { openedId } from '#statement/openedId.ts'
import { writeStatementFile } from '#statement/statementFile.ts'
import { verifyMentions } from '#statement/verifyMentions.ts'
import { answerReading } from './answerReading.ts'
import type { ReadingReport, ReadingRequest, ReadStatement } from './readingMessage.ts'

const text = 'Statement by Kenya\n\nNairobi, 21 September 2023\n\nWe thank Peru and the G20. Georgia said so.'

const ask = async (
  source: ReadingRequest['source'],
  entered: ReadingRequest['entered'] = {},
): Promise<{ readonly end: ReadingReport; readonly told: readonly ReadingReport[] }> => {
  const told: ReadingReport[] = []
  const request = { source, entered, whole: '', brought: null }
  const end = await answerReading(request, whole, (report) => void told.push(report))
  return { end, told }
}
const file = (name: string, words: string) =>
  ({ kind: 'file', name, bytes: new TextEncoder().encode(words) }) as const
const readOf = ({ end }: { readonly end: ReadingReport }): ReadStatement => {
  if (end.kind !== 'read') throw new Error(JSON.stringify(end))
  return end.read
}
const namesOf = ({ statement }: ReadStatement) => statement.mentions.map(({ entity }) => entity)

describe('reading a text', () => {
  it('gives the statement, under an id of its words, and what the page has to know', async () => {
    const read = readOf(await ask({ kind: 'text', text }))
    expect(read.statement.metadata).toMatchObject({
      id: openedId(text),
      title: 'Statement by Kenya',
      issuers: ['KEN'],
      place: 'Nairobi',
    })
    expect(namesOf(read)).toEqual(expect.arrayContaining(['PER', 'g20']))
    expect(verifyMentions(read.statement).unverified).toEqual([])
    const g20 = read.knowledge.groups.groups.find(({ id }) => id === 'g20')
    expect(g20?.members.length).toBeGreaterThan(18)
  })

  it('tells how far it is, and ends once', async () => {
    const { told, end } = await ask({ kind: 'text', text })
    expect(told.map(({ kind }) => kind)).toEqual(['taken', 'progress'])
    expect(told[0]).toEqual({ kind: 'taken', words: 16 })
    expect(end.kind).toBe('read')
  })

  it('takes what a person entered for certain, and says so', async () => {
    const { statement } = readOf(await ask({ kind: 'text', text }, { issuers: ['PER'], speaker: null }))
    expect(statement.metadata).toMatchObject({ issuers: ['PER'], speaker: null, title: 'Statement by Kenya' })
    expect(statement.origins).toMatchObject({
      issuers: { by: 'entered' },
      speaker: { by: 'entered' },
      role: { by: 'entered' },
      title: { by: 'guessed' },
    })
  })
})

describe('reading a file', () => {
  it('gives what its text gives', async () => {
    const pasted = readOf(await ask({ kind: 'text', text }))
    expect(readOf(await ask(file('kenya.txt', text)))).toEqual(pasted)
  })

  it('of a saved statement gives it with what is known of it, and what had been done to it', async () => {
    const { statement } = readOf(await ask({ kind: 'text', text }, { title: 'Another title' }))
    const own = { id: 'own-reeds', kind: 'forum', name: 'Reeds' } as const
    const read = readOf(
      await ask(file('kenya.json', writeStatementFile({ ...statement, ownEntities: [own] }))),
    )
    expect(read.statement).toEqual(statement)
    expect(read.work).toEqual({ corrections: [], ownEntities: [own], ownTerms: [] })
  })

  it('of a statement that another program wrote leaves it as it is', async () => {
    const { statement } = readOf(await ask({ kind: 'text', text }))
    const others = { ...statement, extractor: null, mentions: statement.mentions.slice(0, 1) }
    const read = readOf(await ask(file('others.json', writeStatementFile(others))))
    expect(read.statement).toEqual(others)
  })

  it.each([
    ['empty.txt', '', 'documentEmpty'],
    ['blank.txt', ' \n\n', 'documentEmpty'],
    ['broken.json', '{"format": ', 'statementFile'],
    ['deck.json', '{"format": "statement-atlas/deck", "version": 1}', 'statementFile'],
  ])('%s is refused with the reason', async (name, words, code) => {
    expect((await ask(file(name, words))).end).toMatchObject({ kind: 'refused', problem: { code } })
  })
})
