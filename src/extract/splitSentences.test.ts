import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './splitSentences.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const sentencesOf = (text: string) =>
  splitSentences(text, whole(text)).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['a dateline', 'LIMA, Jan. 9 — The harbour opened.'],
    ['a country in initials', 'We met the U.S. Congress at noon.'],
    ['a person with a title', 'Mr. Okello thanked Dr. Lund for the bridge.'],
    ['an article of a treaty', 'Under Art. 12 the river is shared.'],
    ['an example', 'E.g. Norway has nets.'],
    ['an explanation', 'The upper lake, i.e. The Great Basin, stays closed.'],
    ['initials of a name', 'The plan of J. P. Moraa was read out.'],
    ['a number', 'See No. 7 of the list.'],
    ['an article in Roman figures', 'Under Art. IV the river is shared.'],
    ['a firm', 'Lund Co. Ferries will carry the mail.'],
    ['a resolution', 'We recall Res. 4021 and its annex.'],
    ['a list number', '1. The ferries shall run daily.'],
    ['an abbreviation in brackets', 'The board (cf. Annex Two) agreed.'],
    ['a line broken inside', 'The ferries shall\nrun daily.'],
    ['an ambassador', 'We thanked Amb. Okello and Rev. Lund.'],
    ['a general and a minister', 'Lt. Gen. Moraa met Min. Sato and the Hon. Ada Lund.'],
    ['an excellency', 'The word went to H.E. Ada Lund and to H. E. Moraa.'],
    ['figures and an address', 'It rose by 3.1 per cent; see www.nets.example/q3.html and the annex.'],
    ['a title that asks', 'The play Whose Net? was shown twice.'],
    ['a shout in quotes that goes on', '“All aboard!” cried the mate.'],
    ['letters in brackets', 'They agreed (a) to mend the nets; (b) to sell the rope; and (c) to rest.'],
    ['an abbreviated month', 'It closed on Sept. 3 for good.'],
    ['a page', 'See p. 12 and pp. 14 of the log.'],
    ['others', 'The log of Lund et al. Ferry Papers is lost.'],
    ['parties to a case', 'The case Reed v. Lund was decided.'],
    ['a firm that shouts', 'The nets!* store sells rope.'],
    ['points that leave out', 'The net … is torn.'],
  ])('keeps %s in one sentence', (_, text) => {
    expect(sentencesOf(text)).toEqual([text])
  })

  it.each([
    ['two plain sentences', ['The road is open.', 'Lorries may pass.']],
    ['a question and a shout', ['Who pays?', 'All of us!', 'Nobody is left out.']],
    ['initials before a word that opens sentences', ['We wrote to the U.S.', 'The answer came late.']],
    ['a no that is an answer', ['Their answer is no.', 'Ours is the same.']],
    ['a word that is also an abbreviation', ['This bridge is a work of art.', 'Ours is plain.']],
    ['an hour', ['We met at 5 p.m.', 'The talks were short.']],
    ['numbered items in a row', ['1. Mend the nets.', '2. Sell the rope.']],
    ['lettered items in a row', ['(a) They mended the nets.', '(b) They sold the rope.']],
    ['the sign of a footnote', ['They mended the nets.3', 'The rope was sold.']],
    ['signs of two footnotes', ['They mended the nets.4,5', 'The rope was sold.']],
    ['a footnote in brackets', ['They mended the nets.[12]', 'The rope was sold.']],
    ['a star for a footnote', ['They mended the nets.*', 'The rope was sold.']],
    ['French quotes that stand apart', ['Il dit : « Les filets sont secs. »', 'Personne ne rit.']],
    ['quotes that open toward a word', ['Er schwieg.', '»Die Netze sind trocken«, rief sie.']],
    ['a sentence behind quotes', ['He said: “We will.”', 'They did.']],
    ['an annex with a letter', ['The nets are listed in Annex B.', 'Ropes are not.']],
    ['minutes in small letters', ['The crossing takes 5 min.', 'Nobody minds.']],
    ['signs that are wide', ['船来了。', '我们走。']],
    ['an open list', ['They sell rope, nets, etc.', 'The rest is imported.']],
  ])('parts %s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('has nothing to say of white space', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf(' \n ')).toEqual([])
  })

  it('gives spans in order inside the paragraph that hold every character but white space', () => {
    const piece = fc.constantFrom(
      ...['Mr.', 'U.S.', 'Jan.', '9', '—', 'The', 'road', 'opens.', 'Why?', 'i.e.', '1.', '\n', '\r\n'],
      ...['“Yes.”', 'é', '🕊', '中。', '...', ' ', 'no.', 'Art.', '(a)', '\t', '!'],
    )
    const paragraph = fc.array(piece, { maxLength: 30, size: 'max' }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(fc.string(), fc.oneof(paragraph, fc.string({ unit: 'binary' })), (before, words) => {
        const text = `${before}${words}${before}`
        const span = { start: before.length, end: before.length + words.length }
        let last = span.start
        for (const { start, end } of splitSentences(text, span)) {
          expect(text.slice(last, start).trim()).toBe('')
          expect(start).toBeLessThan(end)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          last = end
        }
        expect(last).toBeLessThanOrEqual(span.end)
        expect(text.slice(last, span.end).trim()).toBe('')
      }),
    )
  })
})
