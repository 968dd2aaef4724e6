import { describe, expect, it } from 'vitest'
import { isClosed, isOpen } from './endOfLine.ts'

describe('isClosed', () => {
  it.each(['The nets are dry.', 'Are they?', 'They said: “No.”', 'The nets are dry.3', 'They say “no”.12'])(
    'is so at the end of “%s”',
    (words) => {
      expect(isClosed(words)).toBe(true)
    },
  )

  it.each(['The nets are', 'as asked in A/C.3/75/L.5', 'It rose by 3.5', 'mended with Mr.', 'by H.E.'])(
    'is not so at the end of “%s”',
    (words) => {
      expect(isClosed(words)).toBe(false)
    },
  )
})

describe('isOpen', () => {
  it.each(['The nets of', 'made by Dr.', 'made by H. E.', 'under Annex and'])(
    'is so behind “%s”',
    (words) => {
      expect(isOpen(words)).toBe(true)
    },
  )

  it.each(['The nets are dry.', 'The answer is no.', 'The nets', 'a drop.'])(
    'is not so behind “%s”',
    (words) => {
      expect(isOpen(words)).toBe(false)
    },
  )
})
