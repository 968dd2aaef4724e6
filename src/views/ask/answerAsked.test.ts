import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed } from '#fixtures/shippedIndex.ts'
import { answerAsked } from './answerAsked.ts'
import { suggest } from './suggest.ts'

const asked = (words: string) => {
  const [meant] = suggest(indexed, words)
  if (!meant) throw new Error(`Nothing is meant by "${words}"`)
  return answerAsked(indexed, { meant, words })
}

describe('answerAsked', () => {
  it('says what was taken as a slip, and offers the words as they are', () => {
    const { headline, notes, near } = asked('Germny')
    expect(headline).toBe('Germany is not named.')
    expect(notes[0]?.words).toBe(
      '“Germny” is not found in the 14 sentences and is taken as a slip for Germany.',
    )
    expect(near[0]?.subject).toEqual({ kind: 'text', id: 'Germny' })
  })

  it('says of a part of a state what it counts for', () => {
    const { headline, detail } = asked('Gaza')
    expect(headline).toBe('Palestine is named in 1 sentence.')
    expect(detail).toBe('Asked for Gaza, part of Palestine. Named within “Palestinian-Israeli conflict”.')
  })

  it('adds nothing to what was asked by its name', () => {
    expect(asked('germany').notes.some(({ words }) => words.includes('slip'))).toBe(false)
    expect(asked('Palestine').detail).toBe('Named within “Palestinian-Israeli conflict”.')
  })
})
