import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from './splitParagraphs.ts'

const paragraphsOf = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end))

describe('splitParagraphs', () => {
  it('parts at blank lines, however many and whatever white space they hold', () => {
    expect(paragraphsOf('One\nline more\n\nTwo\n \t\n\nThree')).toEqual(['One\nline more', 'Two', 'Three'])
  })

  it('parts at Windows line ends too', () => {
    expect(paragraphsOf('One\r\nmore\r\n\r\nTwo')).toEqual(['One\r\nmore', 'Two'])
  })

  it('takes each line for a paragraph where no line is blank', () => {
    expect(paragraphsOf('\n\n  One\nTwo  \n\n')).toEqual(['One', 'Two'])
  })

  it('finds none in an empty text', () => {
    expect(splitParagraphs('')).toEqual([])
    expect(splitParagraphs(' \n\n ')).toEqual([])
  })

  it('gives trimmed spans in order that hold every character but white space', () => {
    const part = fc.constantFrom('word', 'two words', ' ', '\n', '\n\n', '\r\n', '\t', '🕊')
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 20, size: 'max' }).map((parts) => parts.join('')),
        (text) => {
          let last = 0
          for (const { start, end } of splitParagraphs(text)) {
            expect(text.slice(last, start).trim()).toBe('')
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(text.slice(last).trim()).toBe('')
        },
      ),
    )
  })
})
