/** Offices by which a person speaks, at the head of the words that say which. */
const head =
  "(?:(?:Vice|Deputy|Acting|First|Second|Senior|Assistant|Under|Interim|Executive|Honorary|Crown|Grand|State|Federal|Prime|Foreign|Defen[cs]e|Finance|Trade|Health|Interior|Cabinet|Permanent|Special|High|Chief|General|Principal|National|Security|Royal|Caretaker|Hereditary|Alternate|Resident|Private|Political|Parliamentary)(?:-| +|, +))*(?:President|Minister|Premier|Secretary(?:[ -]General)?|Ambassador|Representative|Chancellor|Chair(?:man|woman|person)?|Head|Spokes(?:person|man|woman)|Director(?:[ -]General)?|Commissioner(?:[ -]General)?|Governor(?:[ -]General)?|King|Queen|Emir|Amir|Sultan|Prince|Princess|Taoiseach|Envoy|Charg[eé](?: d'[Aa]ffaires)?|Attorney[ -]General|Speaker|Counsell?or|Adviser|Advisor|Delegate|Consul(?:[ -]General)?|Leader|Commander|Captain Regent|Co-Prince|Minister-Counsellor|Sherpa|Negotiator)"

/** Styles before a name or an office. */
const style =
  "(?:H\\. ?E\\.?,? ?|H\\. ?M\\.? |H\\. ?R\\. ?H\\.? |(?:His|Her|Their|Your) (?:Excellency|Excellencies|Majesty|(?:Royal |Serene |Imperial )?Highness|Holiness|Honou?r),? |The (?:Right |Rt\\.? )?Hon(?:ou?rable|\\.)? |(?:Rt\\.? )?Hon(?:ou?rable|\\.)? |(?:Mr|Mrs|Ms|Mx|Dr|Prof|Amb|Rev|Gen|Lt|Col|Maj|Sen|Adm)\\.? |(?:Miss|Madame?|Sir|Dame|Lord|Lady|Professor|Doctor|Ambassador|General|Senator|Sheikh|Shri|Smt|Datuk|Dato'?|Tan Sri|Ratu|Chief) (?!of |for |to |Secretary|Director|Debate|Assembly|Executive|Minister))"

const particle =
  '(?:al|el|bin|ibn|bint|ben|de|da|do|dos|das|di|du|del|della|der|den|van|von|la|le|ter|ten|y|e|zu|af|of)'
const part = "(?:(?:al|el|an|ar|as|at|az)-)?\\p{Lu}[\\p{L}'-]*\\.?"

/** Styles at the beginning of some words. */
export const styles = new RegExp(`^(?:the )?(?:${style})+`, 'iu')
const institution =
  '(?:(?:\\p{L}+ ){0,3}(?:Governments?|Ministr(?:y|ies)|Embass(?:y|ies)|Delegations?|Mission|Group|Union|Republics?|Kingdom|States?|Council|Office|Committee|Commission|Parliament|Presidency|Department|Party|Heads|Leaders|Ministers|Peoples?|Nations?|Conference|Forum|Summit|Association|League|Assembly|Bank|Fund|Agency|Secretariat|Organi[sz]ation))(?!\\p{L})'

const noName = new RegExp(`^${institution}`, 'u')
const firstPart = new RegExp(part, 'uy')
const nextPart = new RegExp(`,? (?:${particle} ){0,2}${part}`, 'uy')
/** What stands behind a name: a sign or a small word that is no part of one, or an office. */
const behind = new RegExp(
  `(?=$|[,;:(]| \\(| (?:at|on|in|to|during|before|and|for|with|regarding|concerning)(?: |$)| +(?:the )?${head}(?!\\p{L}))`,
  'uy',
)

/** Parts of a name at the most. */
const mostParts = 6

const endAt = (pattern: RegExp, words: string, at: number): number | null => {
  pattern.lastIndex = at
  return pattern.test(words) ? pattern.lastIndex : null
}

/**
 * Length of a name at the beginning of some words, up to a sign or a small word that is no part of one; 0 where there
 * is none.
 */
export function nameLength(words: string): number {
  if (noName.test(words)) return 0
  let end = endAt(firstPart, words, 0)
  for (let parts = 1; end !== null && parts <= mostParts; parts += 1) {
    if (endAt(behind, words, end) !== null) return end
    end = endAt(nextPart, words, end)
  }
  return 0
}

export const office = new RegExp(`^(?:the )?(?:${head})(?![\\p{L}-])`, 'iu')

/** An office, as part of a longer pattern. */
export const officeHead = head
