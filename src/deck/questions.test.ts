import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addQuestion,
  mostQuestions,
  noQuestions,
  parseQuestions,
  type Question,
  type Questions,
  writeQuestions,
} from './questions.ts'

const japan: Question = { kind: 'place', id: 'JPN' }
const peace: Question = { kind: 'text', id: 'peace' }
const all = (...asked: Question[]): Questions => asked.reduce(addQuestion, noQuestions)

describe('the questions of a meeting', () => {
  it('are kept in the order of asking, each once', () => {
    expect(all(japan, peace, japan).asked).toEqual([japan, peace])
    expect(all(japan, { kind: 'text', id: 'JPN' }).asked).toHaveLength(2)
  })

  it('are so many that a slide can hold them, the latest of them', () => {
    const many = Array.from(
      { length: mostQuestions + 1 },
      (_, number) => ({ kind: 'text', id: `w${number}` }) as const,
    )
    const { asked } = all(...many)
    expect(asked).toHaveLength(mostQuestions)
    expect(asked.at(-1)).toEqual(many.at(-1))
  })

  it('are read as they were written, and none are not written', () => {
    const question = fc.record({
      kind: fc.constantFrom('place' as const, 'text' as const),
      id: fc.string({ minLength: 1 }).filter((id) => id.trim() !== ''),
    })
    fc.assert(
      fc.property(fc.array(question, { minLength: 1 }), fc.boolean(), (asked, isSlide) => {
        const questions = { ...all(...asked), isSlide }
        expect(parseQuestions(writeQuestions(questions) ?? '')).toEqual({ ok: true, value: questions })
      }),
    )
    expect(writeQuestions(noQuestions)).toBeNull()
  })

  it('are refused where they cannot be read', () => {
    for (const text of ['', '{', '{}', '{"format":"statement-atlas/questions","version":1,"asked":[]}'])
      expect(parseQuestions(text).ok).toBe(false)
  })
})
