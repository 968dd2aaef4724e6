import { readFileSync } from 'node:fs'

/** The statement the page opens with, below the built folder. */
export const statementFile = 'data/statements/2024-01-09-wang-yi.json'

const shipped = () => JSON.parse(readFileSync(`dist/${statementFile}`, 'utf8'))

/**
 * The shipped statement, its body said again and again until it has this many sentences: as many mentions a
 * sentence as a real text, and nothing in it that the page does not know.
 */
export const longStatement = (sentences) => {
  const statement = shipped()
  const { length } = statement.sentences
  if (sentences === length) return statement
  const from = statement.sentences[0].start
  const body = `\n\n${statement.text.slice(from)}`
  const paragraphs = statement.paragraphs.filter(({ role }) => role === 'body')
  const mentions = statement.mentions.filter(({ position }) => position.start >= from)
  const long = structuredClone(statement)
  for (let have = length, copy = 1; have < sentences; copy += 1) {
    const by = copy * body.length
    const wanted = statement.sentences.slice(0, sentences - have)
    const end = wanted.at(-1).end
    const move = (span) => ({ ...span, start: span.start + by, end: span.end + by })
    const firstParagraph = long.paragraphs.length - wanted[0].paragraph
    long.text += body
    long.paragraphs.push(...paragraphs.filter(({ start }) => start < end).map(move))
    long.sentences.push(...wanted.map((one) => ({ ...move(one), paragraph: one.paragraph + firstParagraph })))
    long.mentions.push(
      ...mentions
        .filter(({ position }) => position.end <= end)
        .map((mention) => ({ ...mention, position: move(mention.position) })),
    )
    have += wanted.length
  }
  return long
}
