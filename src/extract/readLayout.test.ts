import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLayout } from './readLayout.ts'

const plainWords = (words: string): string => words.replace(/\s+/g, ' ').trim()
const paragraphsOf = (text: string): readonly string[] => {
  const { plain, paragraphs } = readLayout(text)
  return paragraphs.map(({ start, end }) => plainWords(plain.slice(start, end)))
}
const furnitureOf = (text: string): readonly string[] =>
  readLayout(text).furniture.map(({ start, end }) => plainWords(text.slice(start, end)))

describe('readLayout', () => {
  it('parts at blank lines, however many and whatever white space they hold', () => {
    expect(paragraphsOf('One\nline more\n\nTwo\n \t\n\nThree')).toEqual(['One line more', 'Two', 'Three'])
  })

  it('parts at Windows line ends too', () => {
    expect(paragraphsOf('One\r\nmore\r\n\r\nTwo')).toEqual(['One more', 'Two'])
  })

  it('takes each line for a paragraph where no line is broken in a sentence', () => {
    expect(paragraphsOf('\n\n  One\nTwo  \n\n')).toEqual(['One', 'Two'])
    const lines = [
      'The mill has ground our barley for two hundred years, and the pond above it has never run dry.',
      'Geese',
      'The geese came with the second miller, who sold their eggs to the ferrymen on the far bank.',
    ]
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines)
  })

  it('finds none in an empty text', () => {
    expect(paragraphsOf('')).toEqual([])
    expect(paragraphsOf(' \n\n ')).toEqual([])
  })

  const wrapped = [
    'The mill has ground our barley for two hundred years, and',
    'the pond above it has never run dry. Last winter the Great',
    'Wheel cracked from rim to hub, and three villages had to eat',
    'rye until the smith of Upper Fallow came down with his sons.',
  ]
  const wrappedText = wrapped.join('\n')

  it('joins lines that were broken because they were full, names and all', () => {
    expect(paragraphsOf(wrappedText)).toEqual([wrapped.join(' ')])
  })

  it('keeps apart in wrapped lines what was left short: a heading, a salutation, an item', () => {
    const text = `The mill\n${wrappedText}\n\nMadam Miller,\nLadies and Gentlemen,\n1. Open the sluice.\n2. Close the\nsluice.`
    expect(paragraphsOf(text)).toEqual([
      'The mill',
      wrapped.join(' '),
      'Madam Miller,',
      'Ladies and Gentlemen,',
      '1. Open the sluice.',
      '2. Close the sluice.',
    ])
  })

  it('begins a paragraph where a wrapped line ends a sentence and the next one is indented', () => {
    const next = 'The geese of the mill came with the second miller, and stay.'
    expect(paragraphsOf(`${wrappedText}\n  ${next}`)).toEqual([wrapped.join(' '), next])
    expect(paragraphsOf(`${wrappedText}\n${next}`)).toEqual([[...wrapped, next].join(' ')])
  })

  it('goes on over a blank line in the middle of a sentence, not from one heading to the next', () => {
    expect(paragraphsOf('The pond above the\n\nmill is deep.')).toEqual(['The pond above the mill is deep.'])
    expect(paragraphsOf('The pond\n\nGeese\n\nThe geese are loud.')).toEqual([
      'The pond',
      'Geese',
      'The geese are loud.',
    ])
  })

  it('goes on with a name that a line leaves open, also where lines are not wrapped', () => {
    expect(paragraphsOf('Eggs were sold to the People’s\nDemocratic Republic of Fallow.')).toHaveLength(1)
    expect(paragraphsOf('Eggs of the Global South\nWe sold eggs in May, and geese in June.')).toHaveLength(2)
  })

  it('goes on over blank lines between full lines where blank lines mean nothing', () => {
    const [one, two, three, four] = wrapped
    const before = 'The geese came with the second miller, who sold the eggs\nof his to the ferrymen.'
    const text = `${before}\n\n${one}\n\n${two}\n\n${three}\n\n${four}`
    expect(paragraphsOf(text)).toEqual([before.replace('\n', ' '), wrapped.join(' ')])
  })

  it.each([
    ['a number set off', 'The mill in the upper\n\n7\n\nvalley stands still.', ['7']],
    ['a number between dashes', 'The mill in the upper\n- 12 -\nvalley stands still.', []],
    ['a number in words', 'The mill in the upper\nPage 3 of 4\nvalley stands still.', ['Page 3 of 4']],
    ['a symbol', 'The mill in the upper\n\nM/12/PV.3\n\nvalley stands still.', ['M/12/PV.3']],
    ['a job number', 'The mill in the upper\n\n4 19-20133\n\nvalley stands still.', ['4 19-20133']],
    ['a footnote', 'The mill in the upper\n\n2 See the map.\n\nvalley stands still.', ['2 See the map.']],
    ['a raised note', 'The mill in the upper\n\n² Half of it.\n\nvalley stands still.', ['² Half of it.']],
    [
      'a notice',
      'The mill in the upper\n\n(c) 2031 Reed Press\n\nvalley stands still.',
      ['(c) 2031 Reed Press'],
    ],
    ['signs', 'The mill in the upper\n\n* * *\n\nvalley stands still.', ['* * *']],
  ])('reads a sentence over %s', (_, text, furniture) => {
    expect(furnitureOf(text)).toEqual(furniture)
    const said = furniture.length > 0 ? text.replace(furniture[0] as string, '') : text
    expect(paragraphsOf(text)).toEqual([said.replace(/\s+/g, ' ')])
  })

  it('goes on over furniture with a name where a sentence has begun, not from a heading', () => {
    expect(paragraphsOf('The geese were sold to Upper\n\n7\n\nFallow.')).toHaveLength(1)
    expect(paragraphsOf('Geese and eggs\n\n7\n\nFallow sells both.')).toHaveLength(2)
  })

  it.each([
    ['a year that the sentence needs', 'The lease runs until the end of\n2035\nunless it is sold.'],
    ['the third item of a list', 'We agreed:\n(a) to mend nets;\n(c) to ask the miller (him) for eggs.'],
    ['a number of some geese', 'We counted the geese. There were\n12\nof them.'],
    ['an item', '1. Open the sluice.\n\n2. Close the sluice.'],
    ['a sum in a sentence', 'The wheel cost 4/12 of the rent.'],
    ['a year over a chapter', '1204\n\nThe mill was built.'],
  ])('takes for no furniture %s', (_, text) => {
    expect(furnitureOf(text)).toEqual([])
  })

  it('leaves out notices of delivery, ways to reach the press and the head of a mail', () => {
    const head = 'From: the mill\nSent: Monday, 3 May 2021\nSubject: flour,\n  and geese'
    const text = `${head}\n\nCheck against delivery\n\nTel.: 12 34 56\n\nDistr.: General\n\nThe wheel turns.`
    expect(paragraphsOf(text)).toEqual(['The wheel turns.'])
    expect(furnitureOf(text)).toHaveLength(4)
  })

  it('takes one line with a colon at the top for no mail', () => {
    expect(paragraphsOf('Subject: the wheel\n\nThe wheel turns.')).toEqual([
      'Subject: the wheel',
      'The wheel turns.',
    ])
  })

  it('leaves out what is of a mail and not of the text that it carries', () => {
    const said = 'The wheel turns, and the geese of the pond are loud in spring.'
    const passedOn = [
      'Dear all,\n\nplease find it below.\n\nBest,\nAda\n\nOn Mon, 3 May 2021 at 10:02, Otto <o@mill.example> wrote:',
      '> The mill',
      '>',
      `> ${said}`,
    ].join('\n')
    expect(paragraphsOf(passedOn)).toEqual(['The mill', said])
    const sent = 'From: Otto\nSent: Monday, 3 May 2021\nSubject: the mill'
    const twice = `From: Ada\nSent: Tuesday\nSubject: FW\n\nFYI\n\n_____\n${sent}\n\nThe mill\n\n${said}\n\nKind regards,\nOtto\nThe mill, Fallow`
    expect(paragraphsOf(twice)).toEqual(['The mill', said])
    const signed = `The mill\n\n${said}\n\n-- \nOtto, the mill\nSent from my mill\n\nThis e-mail is confidential and intended solely for the geese.`
    expect(paragraphsOf(signed)).toEqual(['The mill', said])
    const where = `Distribution: all offices of the valley; the press\nP.O. Box 7, Fallow\n12 Upper Mill Road, Fallow 1234\nTel (12) 34 56 78\n\n${said}`
    expect(paragraphsOf(where)).toEqual([said])
  })

  it.each([
    ['a letter that says good-bye', 'The wheel turns.\n\nYours sincerely,\nOtto'],
    [
      'a long answer above what is quoted',
      `${'The wheel turns.\n\n'.repeat(9)}On 3 May 2021 Otto wrote:\n> Does it?`,
    ],
    ['how a thing is shared out', 'Distribution: the poor get least, as the geese do.'],
    ['where a road is', '12 Mill Road is where the geese live now.'],
  ])('takes for no part of a mail %s', (_, text) => {
    expect(furnitureOf(text).join(' ')).not.toMatch(/sincerely|Otto$|turns|poor|live/)
  })

  it('reads what a mail quotes without the signs before its lines', () => {
    const text = '> The pond above the\n> mill is deep. Nobody\n> swims in it.'
    expect(paragraphsOf(text)).toEqual(['The pond above the mill is deep. Nobody swims in it.'])
    expect(furnitureOf(text)).toEqual(['>', '>', '>'])
  })

  it('leaves out a line that comes again beside the numbers of pages', () => {
    const head = 'Fallow Valley Records 9 May 1903'
    const text = `The mill in the upper\n6\n${head}\nvalley stands. The geese of the\n7\n${head}\npond are loud.`
    expect(paragraphsOf(text)).toEqual([
      'The mill in the upper valley stands. The geese of the pond are loud.',
    ])
  })

  it('leaves out the top of a text where it comes again on its pages', () => {
    const head = 'Mill of Fallow, notices'
    const text = `${head}\n\nThe wheel turns.\n\n${head}\n\nThe pond is full.\n\n${head}\n\nThe geese sleep.`
    expect(paragraphsOf(text)).toEqual([head, 'The wheel turns.', 'The pond is full.', 'The geese sleep.'])
  })

  it('keeps a line of wrapped lines that comes again with its sentence', () => {
    expect(furnitureOf(`${wrappedText}\n\n${wrappedText}`)).toEqual([])
  })

  it('keeps headings and salutations that come again', () => {
    const text =
      'A report.\n\nWhat we ask\n\nA wheel.\n\nWhat we ask\n\nA pond.\n\nMadam Miller,\n\nThanks.\n\nMadam Miller,\n\nThanks.'
    expect(furnitureOf(text)).toEqual([])
  })

  const part = fc.constantFrom(
    ...[
      'word',
      'Two words',
      'the end.',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '\f',
      '🕊',
      '> ',
      '7',
      '- 3 -',
      '* * *',
    ],
    ...['1. ', '• ', 'A/1/PV.2', 'From: me', 'Subject: it', '3 See it.', 'of the', 'co-\n', '\u2028'],
  )
  const anyText = fc.oneof(
    fc.array(part, { maxLength: 30, size: 'max' }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 100, size: 'max' }),
  )

  it('gives paragraphs and furniture in order that hold every character but white space, of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { plain, paragraphs, furniture } = readLayout(text)
        expect(plain).toHaveLength(text.length)
        let last = 0
        for (const { start, end } of paragraphs) {
          expect(plain.slice(last, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(plain.slice(last).trim()).toBe('')
        let from = 0
        for (const { start, end } of furniture) {
          expect(plain.slice(from, start)).toBe(text.slice(from, start))
          expect(plain.slice(start, end).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(plain.slice(from)).toBe(text.slice(from))
      }),
    )
  })
})
