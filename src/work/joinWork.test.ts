import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OwnTerm } from '#statement/statement.ts'
import { joinWork } from './joinWork.ts'
import { addTerm, removeTerm } from './ownTerms.ts'
import { parseWorkHistory } from './parseWorkHistory.ts'
import { noWork, type Work } from './work.ts'
import { beginWork, recordWork, undoWork, untouched, type WorkHistory } from './workHistory.ts'

const term = (text: string): OwnTerm => ({ text, kind: 'theme', entity: 'trade' })
const withTerms = (...texts: readonly string[]): Work => ({ ...noWork, ownTerms: texts.map(term) })
const label = { code: 'addTerm', words: 'x', places: 1 } as const
const textsOf = ({ now }: WorkHistory): readonly string[] => now.ownTerms.map(({ text }) => text)

/** Histories in which terms were added, removed and taken back. */
const histories = fc
  .array(fc.tuple(fc.constantFrom('add', 'remove', 'undo'), fc.constantFrom('a', 'b', 'c', 'd')), {
    maxLength: 8,
  })
  .map((steps) =>
    steps.reduce((history, [act, text]): WorkHistory => {
      if (act === 'undo') return undoWork(history)
      if (act === 'remove' && history.now.ownTerms.length === 0) return history
      const next = act === 'add' ? addTerm(history.now, term(text)) : removeTerm(history.now, 0)
      return recordWork(history, next, label)
    }, untouched),
  )

describe('work joined with what comes with the same text', () => {
  it('has each thing once, the newer at the end, and can take back what was done before', () => {
    const before = recordWork(beginWork(withTerms('a')), withTerms('a', 'b'), label)
    const joined = joinWork(before, beginWork(withTerms('c', 'b')))
    expect(textsOf(joined)).toEqual(['a', 'b', 'c'])
    expect(textsOf(undoWork(joined))).toEqual(['a', 'c'])
  })

  it('is the one where the other is empty or the same', () => {
    const before = undoWork(recordWork(beginWork(withTerms('a')), withTerms('a', 'b'), label))
    expect(joinWork(before, untouched)).toBe(before)
    expect(joinWork(untouched, before)).toBe(before)
    expect(joinWork(before, before)).toBe(before)
    expect(joinWork(before, beginWork(withTerms('a')))).toBe(before)
  })

  it('loses nothing of either, and is read as it is kept', () => {
    fc.assert(
      fc.property(histories, histories, (before, more) => {
        const joined = joinWork(before, more)
        expect(new Set(textsOf(joined))).toEqual(new Set([...textsOf(before), ...textsOf(more)]))
        expect(parseWorkHistory(JSON.parse(JSON.stringify(joined)))).toEqual({ ok: true, value: joined })
      }),
    )
  })
})
