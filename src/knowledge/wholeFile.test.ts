import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { termIndex } from '#extract/termIndex.ts'
import { readPublished, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { startKnowledge } from '#fixtures/startKnowledge.ts'
import { whole } from '#fixtures/whole.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { parseWhole, wholeKnowledge } from './wholeFile.ts'

describe('the file of all knowledge', () => {
  it('is what people have written, to the last condition', () => {
    const published = parseWhole(readPublished('extract/whole.json'))
    expect(published).toEqual({ ok: true, value: whole })
    expect(wholeKnowledge(whole)).toEqual(writtenKnowledge)
  })

  it('is refused where a part is missing', () => {
    const { calendar: _, ...rest } = readPublished('extract/whole.json') as Record<string, unknown>
    expect(parseWhole(rest)).toMatchObject({ ok: false, problem: { code: 'invalid', place: 'calendar' } })
  })
})

describe('the knowledge of the page', () => {
  const text =
    'We saw Guinea pigs by the Niger river and ate Beijing duck. Niger sent its thanks, and so did Guinea.'
  const places = (statement: ReturnType<typeof extractStatement>) =>
    statement.mentions.map(({ quote, position }) => `${quote.exact} ${position.start}`)

  it('is refused by the extraction, whose terms have conditions', () => {
    // @ts-expect-error the page's terms have no conditions, so that nothing can be read by them
    const careless = () => extractStatement(text, { id: 'made-up' }, shippedKnowledge)
    expect(careless).toThrow(TypeError)
    // @ts-expect-error neither can they be compiled
    expect(() => termIndex(shippedKnowledge)).toThrow(TypeError)
  })

  it('would read animals, rivers and dishes, where the written knowledge reads none', () => {
    const read = places(extractStatement(text, { id: 'made-up' }, startKnowledge))
    expect(read).toEqual([`Niger ${text.indexOf('Niger sent')}`, `Guinea ${text.lastIndexOf('Guinea')}`])
  })
})
