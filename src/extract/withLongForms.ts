import type { Candidate } from './candidate.ts'

const adjective =
  "(?:Most Serene|Transitional|People's|Peoples|Democratic|Dem\\.|Socialist|Soc\\.|Islamic|Isl\\.|Federal|Federative|Federated|Fed\\.|Arab|Bolivarian|Plurinational|Co-?operative|United|Independent|Oriental|Hashemite|Soviet|Popular|Revolutionary|Eastern|Sovereign)"
const state =
  '(?:Republic|Rep\\.|Nation|Kingdom|Union|Federation|Emirate|Principality|Sultanate|Commonwealth|Grand Duchy|Duchy|Confederation|Empire|Republic of the Union|Jamahiriya|Imamate)'

/** "Democratic Socialist Republic of (the) …"; "State of" only where it is a state's own style. */
const before = new RegExp(
  `(?<!\\p{L})(?:(?:${adjective} )*${state}|(?:${adjective} )+States?) of (?:the )?$`,
  'u',
)

/** "… Arab Republic", "… Confederation": behind the adjective. */
const after = new RegExp(
  `^ (?:(?:${adjective}) )*(?:Republic|Rep\\.|Kingdom|Confederation|Federation|Jamahiriya|Soviet Socialist Republic|SSR|Emirate|Empire)(?!\\p{L}| of (?:the )?\\p{Lu})`,
  'u',
)

/**
 * "…, Bolivarian Republic of" and "… (Federated States of)": the order of lists. "Kenya, Republic of Mali" is a list of
 * two, "Iran, Islamic Rep." goes without its "of".
 */
const inverted = new RegExp(
  `^(?:, (?:the )?(?:${adjective} )*(?:${state}|States?) of(?: the)?(?=[,.;:)]|$| (?!the |\\p{Lu}))|,? ?\\((?:the )?(?:${adjective} )*(?:${state}|States?) of(?: the)?\\)|, (?:${adjective} )*Rep\\.(?! of| \\p{Lu}))`,
  'u',
)

/** Code units a form may take before a name. */
const reach = 80

/**
 * Takes a country's long form whole, by rule: "Republic of", "Kingdom of the" and the like with their adjectives
 * before its name, "Arab Republic" behind its adjective, or either in the order of lists.
 *
 * @param text folded
 * @returns the candidates, those of places as long as their forms
 */
export function withLongForms(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate) => {
    const { kind, reading, start, end } = candidate
    if (kind !== 'place' || reading === 'metonym' || reading === 'abbreviation') return candidate
    if (reading === 'demonym') {
      const form = after.exec(text.slice(end, end + reach))
      return form ? { ...candidate, end: end + form[0].length, reading: 'official' } : candidate
    }
    const head = before.exec(text.slice(Math.max(0, start - reach), start))
    if (head) return { ...candidate, start: start - head[0].length, reading: 'official' }
    const tail = inverted.exec(text.slice(end, end + reach))
    return tail ? { ...candidate, end: end + tail[0].length, reading: 'official' } : candidate
  })
}
