/** A page's number: "7", "- 7 -", "[7]", "iv"; only between other lines that are set off from it. */
export const pageNumber = /^[-–—[(]?\s?(?:\d{1,3}|[ivx]{1,5})\s?[-–—\])]?$/

/** The longest line that may be furniture by what it says, in code units. */
const longest = 140

/** Lines that are no part of what is said wherever they stand. */
const always: readonly RegExp[] = [
  /^[-–—[(]?\s*(?:page|pg\.?|p\.)\s*\|?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–—\])]?$/i,
  /^\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/i,
  /^\d{1,4}\s*\|\s*p\s?a\s?g\s?e$/i,
  // Symbols and job numbers of documents, with the number of the page before or behind.
  /^(?:\d{1,3}\s+)?[A-Z]{1,6}(?:\/[A-Z0-9.()-]+)*\/[A-Z.()-]*\d[A-Z0-9.()/-]*(?:\s+\d{1,3})?$/,
  /^(?:united nations|nations unies)\s+[A-Z]{1,6}(?:\/[A-Z0-9.()-]+)*\/[A-Z.()-]*\d[A-Z0-9.()/-]*$/i,
  /^(?:\d{1,3}\s+)?\d{2}-\d{4,6}(?:\s*\([A-Z]\))?(?:\s+\d{1,3})?(?:\/\d{1,3})?$/,
  /^[[(*]*(?:please )?check(?:ed)? against delivery[\])*.!]*$/i,
  /^[[(*]*(?:as (?:delivered|prepared(?: for delivery)?)|for immediate release|not for (?:publication|quotation)|advance copy|embargoed\b.{0,80})[\])*.!:]*$/i,
  /^[[(*]*(?:unofficial|courtesy|working|informal|provisional) translation[\])*.!]*$/i,
  /^[[(*]*(?:translated|translation) from (?:the )?(?:original )?\p{Lu}\p{L}+[\])*.!]*$/u,
  /^distr(?:\.|ibution)(?:\s*:)?(?:\s*(?:general|limited|restricted))?$/i,
  // To whom a text is sent: "Distribution: all missions; Embassy of Fiji".
  /^(?:distribution(?: list)?|circulation|cop(?:y|ies) to|cc)\s*:.{0,100}\b(?:all|embass\p{L}+|high commissions?|missions?|ministr\p{L}+|member states|delegations?|press|media|secretariat|consulates?|departments?|offices?|heads? of|files?)\b.{0,100}$/iu,
  // Where letters are sent.
  /^p\.?\s?o\.?\s?box\b.{0,120}$/i,
  /^\d{1,5}(?:-\d{1,4})?,? (?:\p{Lu}[\p{L}.]*|\d{1,3}(?:st|nd|rd|th)|\p{L})(?: (?:\p{Lu}[\p{L}.]*|\d{1,3}(?:st|nd|rd|th)))*,? (?:street|st|avenue|ave|road|rd|plaza|boulevard|blvd|square|lane|drive)\b\.?,.{1,90}[\p{L}\d]$/iu,
  /^(?:tel|telephone|phone|fax)\.?\s*[+(]?\d[\d\s().+/-]{4,}.{0,80}$/i,
  /^original\s*:\s*[\p{L}, ]{1,40}$/iu,
  /^(?:english|french|spanish|russian|arabic|chinese)(?: and (?:english|french|spanish))? only$/i,
  /^[[(]?\d[\d,]* words[\])]?$/i,
  /^\(more\)$|^-+\s*(?:30|more|ends?)\s*-+$|^\/\s?(?:\.{2,3}|…)$/i,
  /^(?:tel|telephone|phone|fax|e-?mail|web(?:site)?|twitter|facebook|(?:media|press) contacts?)\b\.?\s*:.{1,100}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  // The way to a page of the web: "Home > News > Speeches".
  /^home(?: ?page)?\s*[>»›/|→]\s*\S.{0,120}$/i,
  // "(c)" alone is the third item of a list.
  /^(?:©|(?:\(c\)\s*)?copyright\b|\(c\)\s*(?:19|20)\d\d\b).{0,100}$/i,
  // Lines of signs: "* * *", "_____".
  /^(?:[*_=~#•·⁂+–—-]\s*){3,}$/u,
]

/** Whether a line's own words say that it belongs to the page: a page's number in words, a symbol, a notice. */
export function isFurnitureLine(words: string): boolean {
  return words.length <= longest && always.some((pattern) => pattern.test(words))
}

/** The beginning of a footnote: a number or a sign that is set before words without a full stop. */
export const footnote = /^(?:[¹²³⁰⁴-⁹]{1,3}|\*{1,3}|\[\d{1,3}\]|\d{1,3})\s?(?=[“"‘']?\p{Lu}|https?:)/u

/** Footnotes that say so by how they begin. */
export const surelyFootnote =
  /^(?:[¹²³⁰⁴-⁹]{1,3}\s?\S|(?:\*{1,3}|\[\d{1,3}\]|\d{1,3})\s(?:See\b|Ibid\b|Op\. cit|Cf\.|Available at|Accessed|https?:|[A-Z]{1,6}\/[A-Z0-9]))/

/** A line of the head of a mail. */
export const mailField =
  /^(?:from|to|cc|bcc|sent|date|subject|re|reply-to|importance|attachments?|message-id)\s*:(?:\s|$)/i

/** Lines that part a mail from the one it answers or passes on. */
export const mailBreak =
  /^(?:[-_\s]*(?:original message|forwarded message)[-_\s]*|begin forwarded message:?|on .{6,120} wrote:)$/i

/** What a mail says of itself, below: that it is confidential, what it was sent from. */
export const aboutMail =
  /^(?:[*\s]*(?:confidentiality notice|disclaimer)\b|(?:this|the (?:information|contents?) (?:in|of) this) (?:e-?mail|message|communication|transmission)\b.{0,160}\b(?:confidential|privileged|intended (?:solely|only)|addressee|recipient)|if you (?:have|are not|received).{0,80}\b(?:in error|intended recipient)\b|sent from (?:my|an?)\b|get outlook for\b|please consider the environment\b|to unsubscribe\b|you (?:are receiv|received) this (?:e-?mail|message)\b)/i

/** How a mail says good-bye, on a line of its own. */
export const farewell =
  /^(?:(?:with )?(?:best|kind|kindest|warm|many)?\s*(?:regards|wishes|thanks)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|best|cheers|thanks|thank you)[,.!]?$/i
