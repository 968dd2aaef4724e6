import { expect, it } from 'vitest'
import { type Deeds, deeds, keptOf } from '#fixtures/shelfWindow.ts'
import type { Origin, Origins, Statement, StatementMetadata } from '#statement/statement.ts'
import { joinKept } from './joinKept.ts'
import type { KeptStatement } from './keptStatement.ts'
import { withTitle } from './withTitle.ts'

const told = (
  metadata: Partial<StatementMetadata>,
  origins: Partial<Origins>,
  more: Partial<KeptStatement<Deeds>> = {},
): KeptStatement<Deeds> => {
  const kept = keptOf('one', more)
  const extracted: Statement = {
    ...kept.extracted,
    metadata: { ...kept.extracted.metadata, ...metadata },
    origins: { ...kept.extracted.origins, ...origins },
  }
  return { ...kept, extracted }
}
const entered: Origin = { by: 'entered' }
const guessed: Origin = { by: 'guessed', from: [] }
const join = (before: KeptStatement<Deeds>, now: KeptStatement<Deeds>) => joinKept(before, now, deeds.join)

it('keeps what a person entered and takes the newer of everything else', () => {
  const before = told(
    {
      kind: 'letter',
      wording: 'Open letter',
      place: 'Town',
      occasion: 'A fair',
      speaker: { name: 'A', role: 'B' },
    },
    { kind: entered, place: guessed, occasion: entered, speaker: guessed, role: entered },
    { history: ['a'], openedAt: 9 },
  )
  const now = told(
    { kind: 'speech', place: 'City', occasion: 'A feast', speaker: { name: 'C', role: null } },
    { kind: guessed, place: guessed, occasion: entered, speaker: guessed, role: guessed },
    { history: ['b'], openedAt: 8 },
  )
  const joined = join(before, now)
  expect(joined.extracted.metadata).toEqual({
    ...now.extracted.metadata,
    kind: 'letter',
    wording: 'Open letter',
    speaker: { name: 'C', role: 'B' },
  })
  expect(joined.extracted.origins).toMatchObject({ kind: entered, place: guessed, role: entered })
  expect(joined).toMatchObject({ history: ['a', 'b'], openedAt: 9, knowledge: now.knowledge })
})

it('keeps what a person emptied empty', () => {
  const before = told({ speaker: null, place: null }, { speaker: entered, role: entered, place: entered })
  const now = told({ speaker: { name: 'C', role: 'D' }, place: 'City' }, { speaker: guessed, role: guessed })
  expect(join(before, now).extracted.metadata).toMatchObject({ speaker: null, place: null })
})

it.each([[{ name: 'A', role: null }], [{ name: null, role: 'B' }], [null]])(
  'keeps a speaker with a name alone, a role alone, or neither: %j',
  (speaker) => {
    const kept = told({ speaker }, {})
    expect(join(kept, kept).extracted.metadata.speaker).toEqual(speaker)
  },
)

it('of the same twice is the same', () => {
  const kept = told({ place: 'Town' }, { place: entered }, { history: ['a'] })
  expect(join(kept, kept)).toEqual(kept)
})

it('knows a title that was given', () => {
  const renamed = { ...keptOf('one'), extracted: withTitle(keptOf('one').extracted, ' Grain\n and  ports ') }
  expect(renamed.extracted.metadata.title).toBe('Grain and ports')
  expect(join(renamed, keptOf('one')).extracted.metadata.title).toBe('Grain and ports')
})
