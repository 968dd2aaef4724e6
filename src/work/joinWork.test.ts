import { expect, it } from 'vitest'
import { joinWork } from './joinWork.ts'
import { noWork, type Work } from './work.ts'
import { beginWork, recordWork, untouched } from './workHistory.ts'

const termed = (text: string): Work => ({ ...noWork, ownTerms: [{ text, kind: 'theme', entity: 'trade' }] })
const label = { code: 'addTerm', words: 'reeds', places: 1 } as const
const before = recordWork(untouched, termed('reeds'), label)

it('leaves what can be undone where nothing new comes', () => {
  expect(joinWork(before, untouched)).toBe(before)
  expect(joinWork(before, beginWork(termed('reeds')))).toBe(before)
})

it('is the work of both where something does', () => {
  expect(joinWork(before, beginWork(termed('sedges'))).now.ownTerms.map(({ text }) => text)).toEqual([
    'reeds',
    'sedges',
  ])
  expect(joinWork(untouched, before)).toEqual(beginWork(before.now))
})
