import { describe, expect, it } from 'vitest'
import { editedWords, type SlideWords } from './editedWords.ts'

const byRule = 'It names one conflict'
const made: SlideWords = { headline: byRule, note: '', isRenamed: false }
const outdated: SlideWords = { headline: 'It names two conflicts', note: 'Slowly', isRenamed: false }
const renamed: SlideWords = { headline: 'Security first', note: '', isRenamed: true }

describe('a slide that was edited', () => {
  it.each<[string, SlideWords, string, string, SlideWords | null]>([
    ['has a headline of one’s own', made, 'Security first', '', renamed],
    ['has another of one’s own', renamed, 'Peace first', '', { ...renamed, headline: 'Peace first' }],
    ['follows the rule again where it is left empty', renamed, '', '', made],
    ['follows the rule again where it says the same', renamed, byRule, '', made],
    [
      'has a note, and keeps whose headline it is',
      renamed,
      renamed.headline,
      'Pause',
      { ...renamed, note: 'Pause' },
    ],
    ['has a note, and a headline by rule still', made, byRule, 'Pause', { ...made, note: 'Pause' }],
    [
      'keeps a headline made from other data as made by rule',
      outdated,
      outdated.headline,
      'Pause',
      { ...outdated, note: 'Pause' },
    ],
    ['takes today’s headline where it is left empty', outdated, '', 'Slowly', { ...made, note: 'Slowly' }],
    ['loses its note', outdated, outdated.headline, '', { ...outdated, note: '' }],
    ['is unchanged with the words it had', made, byRule, '', null],
    ['is unchanged where what it followed is left empty', made, '', '', null],
    ['is unchanged with words of one’s own', renamed, renamed.headline, '', null],
    ['is unchanged with words made from other data', outdated, outdated.headline, 'Slowly', null],
    [
      'is one’s own no more where the rule has come to say the same',
      { headline: byRule, note: '', isRenamed: true },
      byRule,
      '',
      made,
    ],
  ])('%s', (_, slide, headline, note, words) => {
    expect(editedWords(slide, byRule, headline, note)).toEqual(words)
  })
})
