/** Figures from 0 to 1 that are the same each time. */
const drawing = (seed) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const pad = (number) => String(number).padStart(2, '0')

export const kinds = ['speech', 'statement', 'communique', 'report']

/** Values of which the first are named much more often than the last, as in real texts. */
const valuesOf = (kind, count) =>
  Array.from({ length: count }, (_, at) => ({ kind, id: `${kind}-${at}`, name: `${kind} ${at}` }))

const values = [...valuesOf('place', 193), ...valuesOf('group', 40), ...valuesOf('theme', 12)]

/** Statements of eighty years, each with what it names, as the page counts them; nearly 180 values in each. */
export const inventedSeries = (size) => {
  const draw = drawing(size)
  return Array.from({ length: size }, (_, s) => {
    const day = `${1945 + Math.floor(draw() * 80)}-${pad(1 + Math.floor(draw() * 12))}-${pad(1 + Math.floor(draw() * 28))}`
    const own = values.filter((_value, at) => draw() < 1 - (0.55 * (at % 193)) / 193)
    const sentences = 100 + Math.floor(draw() * 160)
    return {
      statement: {
        id: `text-${s}`,
        title: `Invented text ${s}`,
        date: { start: day, end: day, precision: 'day' },
        kind: kinds[Math.floor(draw() * kinds.length)],
        speakers: [`Speaker ${Math.floor(draw() * 300)}`],
        issuers: [],
        words: sentences * 20,
        sentences,
      },
      values: own,
      // Every fifth is reached through a group alone.
      mentions: own.map(() => (draw() < 0.2 ? 0 : 1 + Math.floor(draw() * draw() * 9))),
      first: own.map(() => 1 + Math.floor(draw() * sentences)),
    }
  })
}

const places = ['Kenya', 'Peru', 'Fiji', 'Mali', 'Chile', 'Nauru', 'Ghana', 'Spain', 'Japan', 'Latvia']
const things = [
  'a tug',
  'the harbour',
  'two ferries',
  'a lighthouse',
  'the pier',
  'trade',
  'peace',
  'the ice',
]
const deeds = ['mended', 'lent', 'praised', 'painted', 'lost', 'measured', 'promised', 'insured']

/** A sentence of its own, by its number. */
const sentenceOf = (draw, at) => {
  const pick = (list) => list[Math.floor(draw() * list.length)]
  return `In year ${at} ${pick(places)} ${pick(deeds)} ${pick(things)} and ${pick(deeds)} ${pick(things)} for ${pick(places)} before winter.`
}

/** Two texts: of the second some sentences are gone, some new, some reworded, some elsewhere. */
export const inventedPair = (sentences) => {
  const draw = drawing(7)
  const first = Array.from({ length: sentences }, (_, at) => sentenceOf(draw, at))
  const second = []
  const moved = []
  first.forEach((sentence, at) => {
    if (at % 20 === 3) return
    if (at % 50 === 7) moved.push(sentence)
    else second.push(at % 10 === 5 ? sentence.replace('before winter', 'late in spring') : sentence)
    if (at % 20 === 11) second.push(sentenceOf(draw, sentences + at))
  })
  second.splice(Math.floor(second.length / 3), 0, ...moved)
  return [first, second].map((list) => list.join(' '))
}
