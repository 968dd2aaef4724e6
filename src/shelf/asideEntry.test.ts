import { expect, it } from 'vitest'
import { titleKept } from './asideEntry.ts'

it('calls what was set aside by its title, whatever else is wrong with it, else by its id', () => {
  const extracted = { metadata: { title: ' Words on rivers ' } }
  expect(titleKept({ extracted, history: 3 }, 'text-1')).toBe('Words on rivers')
  for (const kept of [null, 'x', {}, { extracted: { metadata: { title: ' ' } } }])
    expect(titleKept(kept, 'text-1')).toBe('text-1')
})
