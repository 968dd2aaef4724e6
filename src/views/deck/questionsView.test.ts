import { describe, expect, it } from 'vitest'
import type { Question } from '#deck/questions.ts'
import { shippedIndex as indexed } from '#fixtures/shippedIndex.ts'
import { questionLines, questionsSlide, questionsView } from './questionsView.ts'

const asked: Question[] = [
  { kind: 'place', id: 'JPN' },
  { kind: 'place', id: 'BRA' },
  { kind: 'place', id: 'RUS' },
  { kind: 'initiative', id: 'bri' },
  { kind: 'theme', id: 'climate' },
  { kind: 'text', id: 'peace' },
]

describe('the questions of a meeting', () => {
  it('are answered in a few words', () => {
    const lines = questionLines(indexed, { isSlide: true, asked }).map(
      ({ name, answer }) => `${name}: ${answer}`,
    )
    expect(lines).toEqual([
      'Japan: not named',
      'Brazil: through BRICS',
      'Russia: named in 1 sentence',
      'Belt and Road Initiative: through the Belt and Road Forum for International Cooperation',
      'Climate & nature: not found',
      '“peace”: found in 1 sentence',
    ])
  })

  it('fill the columns of a slide in their order, none twice', () => {
    for (let n = 0; n <= asked.length; n += 1) {
      const view = questionsView(indexed, { isSlide: true, asked: asked.slice(0, n) })
      expect(view.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(n)
      expect(view.length).toBeLessThanOrEqual(3)
    }
  })

  it('make a slide that says how many they are', () => {
    expect(questionsSlide(indexed, { isSlide: true, asked }).headline).toBe(
      '6 questions were asked in this meeting',
    )
  })
})
