import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedWork } from '#fixtures/countedWork.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { extractStatement } from './extractStatement.ts'

const cost = (text: string): number =>
  countedWork(() => extractStatement(text, { id: 'long', issuers: ['KEN'] }, writtenKnowledge))

const upTo = (units: number, words: string): string => words.repeat(Math.ceil(units / words.length))

/** Code units of the shorter text; the other has four times as many. */
const short = 5_000

const expectLinear = (words: string): void => {
  const once = cost(upTo(short, words))
  const more = cost(upTo(4 * short, words))
  expect(more, JSON.stringify(words)).toBeLessThan(5 * once)
}

it.each([
  'A. ',
  'Kenya and Uganda, Peru, Mali and ',
  'Kenya and its neighbours, ',
  'our neighbouring countries and ',
  'Peru met; its neighbours, ',
  'the war in Kenya and between ',
  'Kenya mended the harbour of the EU, and trade with Peru grew, ',
  'KENYA AND THE EU MET. ',
  'The Third Reed Summit on Otters of the ',
  'Kenya Plan (KP) and ',
  'Arab countries and ',
  'Kenya-',
  'Kenya\n',
  'Kenya met\n\n7\n\nand Peru\n',
  '1. Kenya\n',
  '(',
  '“',
  'A reed, ',
  'Congolese and Guinean, ',
  'Mr. Reed: ',
  '> Kenya\n',
  'a- b',
  'a\u00ad',
  '5 May 2031, ',
  'KP',
])('costs in proportion to its length: %j again and again', expectLinear)

const pieces = [
  ...['Kenya', ' and ', ', ', '. ', ' (', ') ', '-', '\n', '\n\n', '“', '’s ', ' the '],
  ...[
    'neighbours',
    ' of ',
    'war in ',
    'crisis',
    'Reed Summit',
    ' on ',
    'COP28',
    'Arab states',
    'A. ',
    'Mr. ',
  ],
  ...['Republic of ', 'Democratic ', 'Congolese', 'KP', '7', '12.3.2031', 'Statement', 'peace', '• ', '\f'],
]

it.each([
  `5 May 2031 ${'Kp'.repeat(40)}1`,
  `Speech by ${'Kp'.repeat(60)}1`,
  `Mr. ${'K.'.repeat(60)}1:`,
  `At the ${'session '.repeat(30)}`,
])('costs no more than a few looks at a heading such as %j', (heading) => {
  expect(cost(`${heading}\n\nWe met.`)).toBeLessThan(500 * heading.length)
})

it('costs in proportion to its length, whatever is said again and again', () => {
  const anyWords = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(anyWords, (words) => expectLinear(words.join(''))),
    { numRuns: 15 },
  )
})
