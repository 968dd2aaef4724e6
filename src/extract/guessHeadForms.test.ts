import { describe, expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { guessHead } from './guessHead.ts'
import { readLayout } from './readLayout.ts'

/** What the head says above a text of two sentences, without its title; what it does not say is left out. */
const said = (text: string) => {
  const { kind, speaker, role, issuers, date, place, occasion } = guessHead(
    readLayout(text),
    writtenKnowledge,
  )
  const fields = {
    kind: kind?.value,
    name: speaker?.value,
    role: role?.value,
    issuers: issuers.map(({ value }) => value).join(' '),
    date: date?.value.start,
    place: place?.value,
    occasion: occasion?.value,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}
const withBody = (head: string): string => `${head}\n\nThe nets are dry. Nobody fishes.`

describe('guessHead, of less common heads', () => {
  it.each([
    [
      'what stands below a name of its own, and by whom',
      withBody('Right of reply\nStatement by Ms. Ada Lund (Malta)\n3 May 2021'),
      { kind: 'statement', name: 'Ada Lund', issuers: 'MLT', date: '2021-05-03' },
    ],
    [
      'a state by its possessive',
      withBody('Peru’s statement on nets\nLima, le 3 mai 2021'),
      { kind: 'statement', issuers: 'PER', date: '2021-05-03', place: 'Lima' },
    ],
    [
      'no state by the possessive of what it is about',
      withBody('Concerns about Peru’s statement on nets'),
      {},
    ],
    [
      'an explanation of vote, with a symbol at its end',
      withBody('Explanation of vote by Peru on A/C.3/75/L.5'),
      { kind: 'statement', issuers: 'PER' },
    ],
    ['no kind by a word that only some headings begin with', withBody('Armed intervention by Peru'), {}],
    [
      'where a page was published, for no place of its text',
      withBody(
        'Home > News\n\nOpening remarks by Prime Minister Ada Lund at the Net Day\n\nPublished on 3 May 2021',
      ),
      { kind: 'speech', name: 'Ada Lund', role: 'Prime Minister', date: '2021-05-03', occasion: 'Net Day' },
    ],
  ])('reads %s', (_, text, fields) => {
    expect(said(text)).toEqual(fields)
  })
})
