import { describe, expect, it } from 'vitest'
import { readLayout } from './readLayout.ts'

const paragraphsOf = (text: string): readonly string[] => {
  const { plain, paragraphs } = readLayout(text)
  return paragraphs.map(({ start, end }) => plain.slice(start, end).replace(/\s+/g, ' '))
}

describe('isJoined', () => {
  it('keeps the last item of a list apart, behind its "and"', () => {
    const items = ['We shall', '(a) mend the nets;', '(b) sell the rope, as asked by Peru; and', '(c) rest.']
    expect(paragraphsOf(items.join('\n')).slice(-2)).toEqual(items.slice(-2))
    expect(paragraphsOf('It is told in Annex\nB, and elsewhere.')).toEqual([
      'It is told in Annex B, and elsewhere.',
    ])
  })
})
