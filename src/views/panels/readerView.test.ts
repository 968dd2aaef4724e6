import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { piecesOf, readerView, type TextPiece } from './readerView.ts'

const wordsOf = (pieces: readonly TextPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'words' ? piece.text : wordsOf(piece.pieces))).join('')

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

  it('cuts a sentence once, when its pieces are asked for', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        for (const { runs } of readerView(indexed))
          for (const run of runs) expect(run.pieces).toBe(run.pieces)
      }),
    )
  })
})
