import { describe, expect, it } from 'vitest'
import documents from '#messages/enDocuments.json' with { type: 'json' }
import { sayNotice, sayRefusal } from './sayDocument.ts'

describe('a file that is refused', () => {
  it('is refused with the reason and what to do', () => {
    expect(sayRefusal({ code: 'documentTooLarge', values: { found: 30.1, limit: 30 } })).toEqual({
      message: 'This file is too large: 30.1 MB, and 30 MB is the most that is read.',
      fix: 'Save the part you need as a file of its own, or paste its text.',
    })
    expect(sayRefusal({ code: 'encodingUnclear', values: { choices: [] } }).fix).toBe(
      'Choose the line that reads right, or save the text as UTF-8.',
    )
    const said = (ending: string) => sayRefusal({ code: 'documentUnknown', values: { ending } }).message
    expect([said('rtf'), said('')]).toEqual([
      'Files of the kind .rtf are not read.',
      'Files of this kind are not read.',
    ])
  })

  it('has words for what to do of every reason', () => {
    const reasons = Object.keys(documents).filter((id) => !id.startsWith('notice.') && !id.endsWith('Fix'))
    expect(reasons.filter((id) => !(`${id}Fix` in documents))).toEqual([])
  })
})

it('says what was left out, in one and in several', () => {
  expect(sayNotice({ code: 'pagesWithoutText', values: { n: 1, pages: '2' } })).toBe('Page 2 has no text.')
  expect(sayNotice({ code: 'pagesWithoutText', values: { n: 2, pages: '2, 4' } })).toBe(
    'Pages 2, 4 have no text.',
  )
  expect(sayNotice({ code: 'deleted', values: { n: 1, words: 'Chad' } })).toBe(
    'Left out as deleted in tracked changes: Chad',
  )
})
