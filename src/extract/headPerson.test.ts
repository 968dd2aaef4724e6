import { describe, expect, it } from 'vitest'
import { personAsOwner, personOfTitle } from './headPerson.ts'
import type { Person } from './readPerson.ts'

const told = (words: string, { name, role }: Person): readonly (string | null)[] =>
  [name, role].map((span) => span && words.slice(span.start, span.end))

describe('personOfTitle', () => {
  it.each([
    ['Remarks by President Lund of Malta at a launch', 'Malta', ['Lund', 'President']],
    ['Remarks at a launch by President Lund', '', ['Lund', 'President']],
    ['Remarks of Ms. Ada Lund (Malta), Chair', 'Malta', ['Ada Lund', null]],
    ['Remarks on the visit of the President of Malta', 'Malta', [null, null]],
    ['Press release: Visit of the President of Malta', 'Malta', [null, null]],
    ['Press release: Statement of the President of Malta', 'Malta', [null, 'President of Malta']],
    ['Remarks by Ada Lund MP, Minister of Boats', '', ['Ada Lund', 'Minister of Boats']],
    ['Remarks by Ada Mpe, Minister of Boats', '', ['Ada Mpe', 'Minister of Boats']],
    ["Readout of Minister Lund's call with Malta", 'Malta', [null, null]],
  ])('reads %j', (words, state, person) => {
    const start = words.indexOf(state)
    const states = state === '' ? [] : [{ start, end: start + state.length }]
    expect(told(words, personOfTitle(words, words.indexOf(' '), states))).toEqual(person)
  })
})

describe('personAsOwner', () => {
  it.each([
    ['President Lund’s New Year Address', 'Address', ['Lund', 'President']],
    ['Foreign Ministry Spokesperson Lund’s Remarks', 'Remarks', ['Lund', 'Foreign Ministry Spokesperson']],
    ['The Harbour’s Address', 'Address', [null, null]],
    ['President Lund’s call and an Address', 'Address', ['Lund', 'President']],
    ['On President Lund’s visit: Remarks', 'Remarks', [null, null]],
  ])('reads %j', (words, kind, person) => {
    expect(told(words, personAsOwner(words, words.indexOf(kind)))).toEqual(person)
  })
})
