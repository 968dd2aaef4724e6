import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { relationOf, type Standing } from './relationOf.ts'

const read = (...sentences: readonly string[]) => markedStatement(sentences)

describe('relationOf', () => {
  it.each<[string, Standing | null, string]>([
    ['AAA', 'speaker', 'one that issues, also where nothing names it'],
    ['CCC', null, 'one that nothing concerns'],
    ['BBB', 'implied', 'a member of a closed group'],
    ['DDD', 'member', 'a member of a forum alone'],
    ['club', 'named', 'a group by its name'],
  ])('calls %s %s: %s', (id, relation) => {
    expect(relationOf(read('The [org club|Club].', 'The [forum fair-1|Fair].'), id)).toBe(relation)
  })

  it('puts being named before all, a conflict before being implied, and that before a forum', () => {
    const conflict = '[conflict BBB|The [place BBB|Betan] war].'
    const [club, fair] = ['The [org club|Club].', 'The [forum fair-1|Fair].']
    expect(relationOf(read(conflict, club), 'BBB')).toBe('conflict')
    expect(relationOf(read(club, conflict), 'BBB')).toBe('conflict')
    expect(relationOf(read(club, conflict, '[place BBB|Beta].'), 'BBB')).toBe('named')
    expect(relationOf(read('[place BBB|Beta].', conflict, club), 'BBB')).toBe('named')
    expect(relationOf(read(fair, '[conflict DDD|The [place DDD|Deltan] war].'), 'DDD')).toBe('conflict')
  })

  it('looks only at the evidence that counts, and never doubts who speaks', () => {
    const indexed = read('The [org club|Club].', '[place BBB|Beta].')
    const inSentence = (id: string, wanted: number) =>
      relationOf(indexed, id, undefined, ({ sentence }) => sentence === wanted)
    expect([inSentence('BBB', 1), inSentence('BBB', 2), inSentence('BBB', 3)]).toEqual([
      'implied',
      'named',
      null,
    ])
    expect(inSentence('AAA', 3)).toBe('speaker')
    expect(relationOf(indexed, 'BBB', [])).toBeNull()
  })

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(randomIndex, fc.constantFrom('BBB', 'CCC', 'DDD', 'club'), (indexed, id) => {
        const evidence = indexed.evidence.partner.get(id) ?? []
        expect(relationOf(indexed, id, [...evidence].reverse())).toBe(relationOf(indexed, id))
      }),
    )
  })
})
