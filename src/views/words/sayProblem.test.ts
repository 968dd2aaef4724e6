import { describe, expect, it } from 'vitest'
import { parseDeckText } from '#deck/deckFile.ts'
import { type Problem, type Reason, reasons } from '#statement/problem.ts'
import { sayProblem } from './sayProblem.ts'

const refused = (text: string): Problem => {
  const result = parseDeckText(text, 'speech')
  if (result.ok) throw new Error('It was read.')
  return result.problem
}
const deck = (slides: unknown): string =>
  JSON.stringify({ format: 'statement-atlas/deck', version: 1, statement: 'speech', slides })

describe('a problem in words', () => {
  it.each([
    ['[]', 'The file does not hold a JSON object.', 'Check that it is the right file.'],
    [
      '{"format":"x"}',
      'format: expected “statement-atlas/deck” but found "x".',
      'Check that it is the right file.',
    ],
    [
      '{"format":"statement-atlas/deck","version":9}',
      'version: 9 is newer than 2, the newest this program reads.',
      'Open the file with a newer Statement Atlas.',
    ],
    [
      '{"format":"statement-atlas/deck","version":0.5}',
      'version: Expected a whole number from 1 but received 0.5.',
      'Mend that place, or write the file again with the program that made it.',
    ],
    [
      deck([]),
      'slides: Expected at least one slide.',
      'Mend that place, or write the file again with the program that made it.',
    ],
    [
      deck('x'),
      'slides: Expected Array but received "x".',
      'Mend that place, or write the file again with the program that made it.',
    ],
    [
      '{"format":"statement-atlas/deck","version":1,"statement":"other","slides":[]}',
      'slides: Expected at least one slide.',
      'Mend that place, or write the file again with the program that made it.',
    ],
  ])('says what is wrong with %s, where, and how to mend it', (text, message, fix) => {
    expect(sayProblem(refused(text))).toEqual({ message, fix })
  })

  it('says what the reader of the file was told', () => {
    const { message } = sayProblem(refused('{"format": '))
    expect(message).toMatch(/^The file is not valid JSON: .+\.$/)
    expect(sayProblem({ code: 'unreadable', values: { detail: 'It is gone.' } })).toEqual({
      message: 'The file could not be read: It is gone.',
      fix: 'Check that it is a file, that it is still there and that this device may read it.',
    })
    expect(sayProblem({ code: 'tooLarge', values: {} }).message).toBe('The file is too large to be a deck.')
    expect(
      sayProblem({ code: 'otherStatement', values: { found: 'a', open: 'b' }, place: 'statement' }),
    ).toEqual({
      message: 'statement: the deck is about “a”, and this is “b”.',
      fix: 'Open that statement first, or choose a deck of this one.',
    })
  })

  it('has its own words for every reason, and names the file where it is the whole of it', () => {
    const sayReason = (reason: Reason): string =>
      sayProblem({ code: 'invalid', values: { reason, expected: 'Object', received: '7' } }).message
    const said = reasons.map(sayReason)
    expect(new Set(said).size).toBe(reasons.length)
    expect(said).not.toContain(sayReason('other'))
    expect(sayReason('other')).toBe('The file: Expected Object but received 7.')
  })
})
