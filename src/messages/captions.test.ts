import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { captions, ofThePage } from '#fixtures/captions.json' with { type: 'json' }
import main from './en.json' with { type: 'json' }
import absent from './enAbsent.json' with { type: 'json' }
import answers from './enAnswers.json' with { type: 'json' }
import compare from './enCompare.json' with { type: 'json' }
import comparedDeck from './enComparedDeck.json' with { type: 'json' }
import comparedViews from './enComparedViews.json' with { type: 'json' }
import correct from './enCorrect.json' with { type: 'json' }
import deck from './enDeck.json' with { type: 'json' }
import documents from './enDocuments.json' with { type: 'json' }
import drawing from './enDrawing.json' with { type: 'json' }
import present from './enPresent.json' with { type: 'json' }
import series from './enSeries.json' with { type: 'json' }
import slides from './enSlides.json' with { type: 'json' }
import takeaway from './enTakeaway.json' with { type: 'json' }

/** Messages of a catalogue that has ids in common with others. */
const within = (catalogue: string, own: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(own).map(([id, words]) => [`${catalogue}: ${id}`, words]))

const messages: Readonly<Record<string, string>> = {
  ...main,
  ...answers,
  ...correct,
  ...deck,
  ...documents,
  ...drawing,
  ...present,
  ...slides,
  ...within('absent', absent),
  ...within('compare', compare),
  ...within('comparedDeck', comparedDeck),
  ...within('comparedViews', comparedViews),
  ...within('series', series),
  ...within('takeaway', takeaway),
}

/** A number, or a word by which something is said of a statement. */
const statesSomething =
  /plural|\{(?:n|total|matching|hits|sentences)\}|\b(?:named|implied|conflicts?|members?|later|counted|mentions?|sentences?|lay)\b/

describe('what captions claim', () => {
  it('is written down for each message that states a number or a fact about the statement', () => {
    const stating = Object.keys(messages).filter((id) => statesSomething.test(messages[id] ?? ''))
    const unread = stating.filter((id) => !(id in captions) && !ofThePage.includes(id))
    expect(unread).toEqual([])
  })

  it('is of messages that are there, each read once', () => {
    const read = [...Object.keys(captions), ...ofThePage]
    expect(read.filter((id) => !(id in messages))).toEqual([])
    expect(new Set(read).size).toBe(read.length)
  })

  it('names what makes it true, and a file of tests that is there', () => {
    for (const [id, { claims, trueWhen, test }] of Object.entries(captions)) {
      expect(claims.length, id).toBeGreaterThan(8)
      expect(trueWhen.length, id).toBeGreaterThan(8)
      expect(existsSync(test), test).toBe(true)
    }
  })
})
