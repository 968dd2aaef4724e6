import { describe, expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { guessHead } from './guessHead.ts'
import { readLayout } from './readLayout.ts'

/** What a text says of itself, in short; what it does not say is left out. */
const said = (text: string) => {
  const { kind, title, speaker, role, issuers, date, place, occasion } = guessHead(
    readLayout(text),
    writtenKnowledge,
  )
  const day = date?.value
  const fields = {
    kind: kind?.value,
    title: title?.value,
    name: speaker?.value,
    role: role?.value,
    issuers: issuers.map(({ value }) => value).join(' '),
    date: day?.precision === 'day' ? day.start : day && `${day.start} to ${day.end}`,
    place: place?.value,
    occasion: occasion?.value,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}
const withBody = (head: string): string => `${head}\n\nThe nets are dry. Nobody fishes.`

describe('guessHead', () => {
  it.each([
    [
      'a name and an office on lines of their own, and a meeting beside the day',
      withBody('Keynote Remarks\nAda Lund\nMinister of Nets of Peru\nNet Forum, Lima, 3 May 2021'),
      {
        kind: 'speech',
        name: 'Ada Lund',
        role: 'Minister of Nets of Peru',
        issuers: 'PER',
        date: '2021-05-03',
        place: 'Lima',
        occasion: 'Net Forum',
      },
    ],
    [
      'a letter by its day and its sender',
      withBody(
        'Letter dated 3 May 2021 from the Permanent Representative of Peru to the United Nations addressed to all',
      ),
      {
        kind: 'letter',
        role: 'Permanent Representative of Peru to the United Nations',
        issuers: 'PER',
        date: '2021-05-03',
      },
    ],
    [
      'all who met',
      withBody('Declaration of the Summit of the Heads of State of Peru, Chile and Kenya'),
      { kind: 'joint-statement', issuers: 'PER CHL KEN' },
    ],
    [
      'a speech by the day at its end',
      withBody('Speech by the President of Peru at the opening of the Net Forum in Suva on 3 May 2021'),
      {
        kind: 'speech',
        role: 'President of Peru',
        issuers: 'PER',
        date: '2021-05-03',
        place: 'Suva',
        occasion: 'opening of the Net Forum',
      },
    ],
    [
      'an office over a line that ends in two signs',
      withBody('Statement by the Prime\r\nMinister of Kenya'),
      { kind: 'statement', role: 'Prime Minister of Kenya', issuers: 'KEN' },
    ],
    [
      'an ambassador in capitals',
      withBody('STATEMENT BY THE AMBASSADOR OF KENYA\nOslo, 3 October 2021'),
      { kind: 'statement', role: 'Ambassador of Kenya', issuers: 'KEN', date: '2021-10-03', place: 'Oslo' },
    ],
    [
      'a minister by name, at a meeting',
      withBody('Speech by H.E. Ms. Ada Lund, Minister of Ports of Norway, at the Fourth Conference on Nets'),
      {
        kind: 'speech',
        name: 'Ada Lund',
        role: 'Minister of Ports of Norway',
        issuers: 'NOR',
        occasion: 'Fourth Conference on Nets',
      },
    ],
    [
      'lines of their own, over blank lines',
      withBody(
        'STATEMENT\n\nby\n\nH.E. Mr. Jan Moraa\n\nMinister for Nets of the Republic of Kenya\n\nat the Lake Summit\n\nLima, 2 May 2020',
      ),
      {
        kind: 'statement',
        name: 'Jan Moraa',
        role: 'Minister for Nets of the Republic of Kenya',
        issuers: 'KEN',
        date: '2020-05-02',
        place: 'Lima',
        occasion: 'Lake Summit',
      },
    ],
    [
      'a role with the name on the next line',
      withBody('Address by the President of Peru\nH.E. Ada Lund'),
      { kind: 'speech', name: 'Ada Lund', role: 'President of Peru', issuers: 'PER' },
    ],
    [
      'several issuers of a joint text, and not whom it is about',
      withBody('Joint Statement by Kenya, Peru and Norway on the Situation of the Fishers of Japan'),
      { kind: 'joint-statement', issuers: 'KEN PER NOR' },
    ],
    [
      'a communiqué of two governments',
      withBody('Communiqué of the Governments of Kenya and Uganda\nMay 2019'),
      { kind: 'joint-statement', issuers: 'KEN UGA', date: '2019-05-01 to 2019-05-31' },
    ],
    ['a state before the word', withBody('KENYA STATEMENT'), { kind: 'statement', issuers: 'KEN' }],
    [
      'a day in figures that leave the month open',
      withBody('Joint Statement of Kenya and Peru\nLima, 05/06/2021'),
      { kind: 'joint-statement', issuers: 'KEN PER', date: '2021-01-01 to 2021-12-31', place: 'Lima' },
    ],
    [
      'a letterhead',
      'REPUBLIC OF KENYA\n\nCheck against delivery\n\nMr. President, we thank Norway. It is late.',
      { issuers: 'KEN' },
    ],
    [
      'a mission above a title without a state',
      withBody('Permanent Mission of Kenya to the United Nations\n\nRemarks by Ms. Ada Lund, Counsellor'),
      { kind: 'speech', name: 'Ada Lund', role: 'Counsellor', issuers: 'KEN' },
    ],
    [
      'a mail that quotes a government',
      'From: the desk\nSent: Monday, 3 May 2021\nSubject: Statement on Japan\n\n> The Government of Norway regrets the delay. It is long.',
      { issuers: 'NOR' },
    ],
    [
      'the label of a record',
      'Ms. Lund (Norway): We abstained. The text was late.',
      { name: 'Lund', issuers: 'NOR' },
    ],
    [
      'the label of a transcript',
      'A ferry for all\n\nPresident of Peru Ada Lund: Friends, I am glad. It floats.',
      { name: 'Ada Lund', role: 'President of Peru', issuers: 'PER' },
    ],
    ['a speaker for a people', 'I speak on behalf of the people of Kenya. We fish.', { issuers: 'KEN' }],
    ['a country of one’s own', 'My country, Peru, has nets. They are dry.', { issuers: 'PER' }],
    [
      'an office of one’s own',
      'As Prime Minister of Norway, I have seen nets. They are dry.',
      { issuers: 'NOR', role: 'Prime Minister of Norway' },
    ],
    [
      'what speakers call their words',
      'I shall shorten my statement. The nets are dry.',
      { kind: 'statement' },
    ],
    [
      'the day in the heads of pages',
      'The nets of the upper\n6\nLake Records 9 May 1903\nlake are dry. Those of the lower\n7\nLake Records 9 May 1903\nlake are torn.',
      { date: '1903-05-09' },
    ],
    [
      'the one state that keeps taking a stand',
      'We meet late. Kenya supports the ban. Our nets are dry. Kenya is ready to talk, and I thank you. Norway is large.',
      { issuers: 'KEN' },
    ],
    [
      'two who speak together',
      'The President of Peru received the King of Tonga. The leaders welcomed the nets. Both sides agreed to talk. The two leaders expressed thanks.',
      { issuers: 'PER TON' },
    ],
    ['the present day', 'Today, 1 July 2008, we open the lake. It is deep.', { date: '2008-07-01' }],
    [
      'a last line',
      'The nets are dry. Nobody fishes.\n\nDone at Lima on 5 June 2020',
      { date: '2020-06-05', place: 'Lima' },
    ],
    [
      'a session whose president is congratulated',
      'I congratulate you on your election as President of the General Assembly at its fortieth session. It is late.',
      { occasion: 'General Assembly at its fortieth session' },
    ],
  ])('reads %s', (_, text, fields) => {
    const { title, ...rest } = said(text)
    expect(rest).toEqual(fields)
    if (title) expect(text.replace(/\s+/g, ' ')).toContain(title)
  })

  it.each([
    [
      'a day and a state of the narrative',
      withBody('On 4 July 1994 the nets were sold. Kenya is grateful.'),
      {},
    ],
    ['who is thanked', 'We thank Norway for its nets of 3 May 2021. They are dry.', {}],
    ['what a title is about', withBody('Statement on the nets of Kenya'), { kind: 'statement' }],
    ['a day that a title tells of', withBody('Words on the treaty of 3 June 1987'), {}],
    ['who is written to', withBody('Letter to the President of Kenya'), { kind: 'letter' }],
    [
      'who is called',
      withBody('Readout of the call between the Queen and the King of Tonga'),
      { kind: 'readout' },
    ],
    ['the name of a state as a heading', withBody('Kenya'), {}],
    ['several labels', 'Ms. Lund (Norway): We abstained.\n\nMr. Sato (Japan): We did not.', {}],
    ['somebody else’s speaker', 'I heard the delegate who spoke on behalf of Norway. We agree.', {}],
    [
      'two who are reported on',
      'LIMA, 4 May 2019 — Peru and Tonga met, it was said. The leaders agreed to talk.',
      {
        kind: 'report',
        date: '2019-05-04',
        place: 'Lima',
      },
    ],
    ['days that contradict each other', withBody('On nets\nLima, 3 May 2021\n4 May 2021'), {}],
    ['an address in a sentence', 'Joint nets\n\nThe two sides addressed the question. It is old.', {}],
    ['a session of the past', 'I recall the fortieth session of the General Assembly. It was long.', {}],
    ['a minister without a state', withBody('Speech by the Minister'), { kind: 'speech', role: 'Minister' }],
  ])('leaves alone %s', (_, text, fields) => {
    const { title: _title, ...rest } = said(text)
    expect(rest).toEqual(fields)
  })

  it.each([
    ['one word without an end', 'a'.repeat(200_000)],
    ['stops and nothing else', '. '.repeat(150_000)],
    ['ordinals that name no session', 'seventy-'.repeat(20_000)],
    ['a line of offices', 'President of '.repeat(10_000)],
  ])('says nothing of %s, and ends', (_, text) => {
    const { title: _title, ...rest } = said(`We meet. ${text}`)
    expect(rest).toEqual({})
  })
})
