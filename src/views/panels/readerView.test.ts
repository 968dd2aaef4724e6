import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { belowTitle, piecesOf, readerView, type TextPiece, titlePieces } from './readerView.ts'

const wordsOf = (pieces: readonly TextPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'mention' ? wordsOf(piece.pieces) : piece.text)).join('')

describe('the text in paragraphs', () => {
  it('is the source text of each, every sentence numbered where it stands and cut at its own mentions', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        const { paragraphs, text } = indexed.statement
        const view = readerView(indexed)
        view.forEach(({ role, start, runs }, index) => {
          const paragraph = paragraphs[index]
          expect([role, start]).toEqual([paragraph?.role, paragraph?.start])
          expect(runs.map((run) => run.text).join('')).toBe(text.slice(paragraph?.start, paragraph?.end))
          for (const run of runs) expect(wordsOf(run.pieces)).toBe(run.text)
        })
        const numbered = view.flatMap(({ runs }) => runs).filter(({ sentence }) => sentence !== null)
        expect(numbered.map(({ sentence }) => sentence)).toEqual(
          indexed.sentences.map((_, index) => index + 1),
        )
        numbered.forEach(({ pieces }, index) => {
          const { start, end } = indexed.sentences[index] ?? { start: 0, end: 0 }
          expect(pieces).toEqual(piecesOf(indexed, { start, end }))
        })
      }),
    )
  })

  it('leaves out the title where the heading above says it, however it is broken into lines, and nothing else', () => {
    const title = 'Goals for the year'
    const run = { sentence: null, start: 0, text: 'Goals for \n the year', pieces: [] }
    const heading = { role: 'title', start: 0, runs: [run] } as const
    const kicker = { role: 'kicker', start: 30, runs: [{ ...run, text: title }] } as const
    expect(belowTitle([heading, kicker], title)).toEqual([kicker])
    expect(belowTitle([heading, kicker], 'Other goals')).toEqual([heading, kicker])
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        const whole = readerView(indexed)
        for (const { runs } of whole) {
          const said = runs.map(({ text }) => text).join('')
          const left = whole.filter((paragraph) => !belowTitle(whole, said).includes(paragraph))
          expect(
            left.every(
              ({ role, runs }) => role === 'title' && runs.every(({ sentence }) => sentence === null),
            ),
          ).toBe(true)
        }
      }),
    )
  })

  it('gives the title with its mentions to the heading that says it, and to no other', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        const whole = readerView(indexed)
        const title = whole.find(({ role }) => role === 'title')
        const said = title?.runs.map(({ text }) => text).join('') ?? ''
        const pieces = titlePieces(whole, said)
        if (title) expect(wordsOf(pieces ?? [])).toBe(said)
        const inTitle = indexed.headings.filter(
          ({ position }) =>
            title && position.start >= title.start && position.end <= title.start + said.length,
        )
        expect(pieces?.some(({ kind }) => kind === 'mention') ?? false).toBe(inTitle.length > 0)
        expect(titlePieces(whole, `${said} and more`)).toBeNull()
      }),
    )
  })

  it('tells the first naming of each issuer from those that follow', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        const { issuers } = indexed.statement.metadata
        const all = (pieces: readonly TextPiece[]): readonly Extract<TextPiece, { kind: 'mention' }>[] =>
          pieces.flatMap((piece) => (piece.kind === 'mention' ? [piece, ...all(piece.pieces)] : []))
        const named = new Set<string>()
        for (const { pieces } of readerView(indexed).flatMap(({ runs }) =>
          runs.filter((run) => run.sentence),
        ))
          for (const { mention, speaker } of all(pieces)) {
            const isIssuer = mention.kind === 'place' && issuers.includes(mention.entity)
            if (!isIssuer) expect(speaker).toBeNull()
            else expect(speaker).toBe(named.has(mention.entity) ? 'again' : 'first')
            if (isIssuer) named.add(mention.entity)
          }
      }),
    )
  })

  it('cuts a sentence once, when its pieces are asked for', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        for (const { runs } of readerView(indexed))
          for (const run of runs) expect(run.pieces).toBe(run.pieces)
      }),
    )
  })
})
