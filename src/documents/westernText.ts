/*
 * Windows-1252 gives almost every byte a sign, so that any bytes can be read as it. Here is told whether what comes
 * out is text as people write it in languages of Western Europe.
 */

/** Bytes of 128 and more that are letters of such words, as Windows-1252 reads them. */
const letter = /[ŠŽšžŒœŸÀ-ÖØ-öø-ÿƒ]/
/** Letters of few languages, which stand in the places of common letters of many others. */
const rare = /[ÐÞðþÝýŸÿƒ×÷]/
/** Signs of typesetting and of money, which stand between words, not within them. */
const sign = /[€‚„…†‡‰‹‘’“”•–—™›\u00a0¡¢£¥§©ª«¬\u00ad®°²³·º»¿½¼¾¹´]/
/** Of those the ones that begin no word, and those that end none. */
const noStart = /[¹²³º¼½¾ª†‡¢£¥¬´]/
const noEnd = /[¿¡]/
const plain = /[a-z]/i
/** Letters beyond ASCII among all letters of a text, at most. */
const mostAccented = 0.2
/** So many tell nothing of a text that is short. */
const fewAccented = 3
/** Letters beyond ASCII that follow one another, at most: "créée". */
const mostInRow = 2

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && (plain.test(character) || letter.test(character))

const isMisplaced = (text: string, at: number): boolean => {
  const character = text[at] as string
  return (
    (noStart.test(character) && isLetter(text[at + 1])) || (noEnd.test(character) && isLetter(text[at - 1]))
  )
}

/**
 * Whether a text that was read as Windows-1252 is surely one: its accents are few, stand within words of plain
 * letters, and its other signs stand where people set them.
 *
 * @example isWesternText('Côte d’Ivoire') → true
 * @example isWesternText('Ïîëüøà è Ðîññèÿ') → false
 */
export function isWesternText(text: string): boolean {
  let letters = 0
  let accented = 0
  let row = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string
    if (character < '\u0080') {
      row = 0
      if (plain.test(character)) letters += 1
      continue
    }
    if (rare.test(character)) return false
    if (letter.test(character)) {
      letters += 1
      accented += 1
      row += 1
      if (row > mostInRow) return false
    } else {
      row = 0
      if (!sign.test(character) || isMisplaced(text, at)) return false
    }
  }
  return accented * 2 <= letters && accented <= Math.max(fewAccented, letters * mostAccented)
}
