/** A line that ends as sentences do, also before the sign of a footnote; "A/C.3/75/L.5" and "3.5" do not. */
const closed =
  /[.!?…。！？]["'”’»)\]]*(?:[¹²³⁰⁴-⁹]{1,3})?$|[\p{L}"'”’)][\p{L}"'”’)][.!?…]["'”’»)\]]*\d{1,2}$/u

/** The symbol of a document, whose last part may look like a stop and a footnote's number. */
const symbol = /\/[A-Z\d.()]*\.\d{1,2}$/

/** Titles, behind which a name stands: "Mr." at a line's end. */
const nameTitle = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Messrs|Mme|Dr|Prof|Amb|Gen|Rev|Hon|St|H\.\s?E)\.$/u

/** Words that no sentence, heading or name ends with. */
const openWord =
  /(?:^|[\s(“"])(?:a|an|the|of|and|or|nor|to|in|on|at|by|for|from|with|without|within|into|upon|under|over|between|among|against|towards?|through|during|about|as|than|that|which|who|whose|whom|if|because|while|whether|its|their|our|his|her|my|your|this|these|those|is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must|not|no|both|such|including|concerning|regarding)$/i

/** Words in capitals that begin a name and end none: "the United", "the People's". */
const openName =
  /(?:^|\s)(?:\p{Lu}[\p{L}-]*['’]s|United|New|Papua|Saint|Sri|El|San|Costa|Burkina|Sierra|Prime|H\. ?E|(?:in|to|of|under|with) (?:Annex|Article|Resolution|Chapter)|(?<!(?:Global|Middle|Near|Far|the) )(?:North|South|East|West))$/u

/** Whether a line ends where a sentence may end. */
export function isClosed(words: string): boolean {
  const end = words.slice(-40)
  return closed.test(end) && !symbol.test(end) && !nameTitle.test(end)
}

/** A heading that asks: "4. Where the money comes from", "What we ask for". */
const asked =
  /^(?:[\p{L}\d]{1,4}(?:\.\d+)*[.)]?\s+)?(?:What|Where|Who|Whom|How|Why|Which|Whose)\s(?:[^.:;!?]{1,80}\s)?(?:from|for|on|of|in|to|with|about|by|at|after|over|under|into|through|against|is|are)$/u

/** Whether a line's end leaves a sentence or a name open, so that the next line goes on with it. */
export function isOpen(words: string): boolean {
  if (asked.test(words)) return false
  const end = words.slice(-24)
  return /\p{L}[-‐\u00ad]$/u.test(end) || openWord.test(end) || openName.test(end) || nameTitle.test(end)
}

/** Whether a line begins in the middle of a sentence. */
export function startsInside(words: string): boolean {
  return /^["“”'‘’([]*\p{Ll}/u.test(words) && !/^\(?[a-z]{1,4}[.)]\s/.test(words)
}
