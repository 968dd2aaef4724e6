import type { MentionKind, Span } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'

/** A full stop or an apostrophe belongs to a word only where it goes on, as in "U.N.", "U.S.-led" or "Fishers’ Rights". */
const sign =
  "(?:[.’'](?=[\\p{L}\\p{N}]|[-‐‑–]\\p{L})|[’'](?=\\s+\\p{Lu})|(?<=(?<!\\p{L})(?:\\p{Lu}|St|Mt))\\.(?=\\s+\\p{Lu}))"
const capital = `\\p{Lu}(?:[\\p{L}\\p{N}&]|${sign})*(?:[-‐‑–][\\p{L}\\p{N}]+)*`
const small = '(?:of|for|on|and|the|in|to|with|from)'
const name = `${capital}(?:\\s+(?:${small}\\s+){0,2}${capital}){0,7}`

const forumHeads = '(?:Summit|Conference|Forum|Dialogue|Congress|Talks|Process|Expo)'
const initiativeHeads =
  '(?:Initiative|Agenda|Strategy|Roadmap|Programme|Program|Compact|Framework|Partnership|Plan|Vision)'

const forms = (heads: string): RegExp[] => [
  // "Global Refugee Forum"
  new RegExp(`(?<![\\p{L}\\p{N}])${name}\\s+${heads}(?![\\p{L}\\p{N}])`, 'gu'),
  // "Conference on Disarmament"
  new RegExp(`(?<![\\p{L}\\p{N}])${heads}\\s+(?:on|for|of)\\s+(?:the\\s+)?${name}`, 'gu'),
]

const kinds: readonly (readonly [MentionKind, RegExp[]])[] = [
  ['forum', forms(forumHeads)],
  ['initiative', forms(initiativeHeads)],
]

/** Classes of countries that statements name without a list anyone keeps. */
const classes: readonly (readonly [string, RegExp])[] = [
  ['member-states', /(?<![\p{L}])Member States(?![\p{L}])/gu],
  ['non-aligned-countries', /(?<![\p{L}])non[-‐‑–]\s?aligned\s+(?:countries|nations|states)(?![\p{L}])/giu],
  ['global-south', /(?<![\p{L}])Global South(?![\p{L}])/gu],
  [
    'developed-countries',
    /(?<![\p{L}])(?:developed|industrialized|industrialised)\s+(?:countries|nations|states)(?![\p{L}])/giu,
  ],
  [
    'landlocked-developing-countries',
    /(?<![\p{L}])landlocked\s+developing\s+(?:countries|states)(?![\p{L}])/giu,
  ],
  ['nuclear-weapon-states', /(?<![\p{L}-])nuclear[-‐‑–]weapon\s+states(?![\p{L}])/giu],
  ['arab-countries', /(?<![\p{L}])Arab\s+(?:countries|states|nations|States)(?![\p{L}])/gu],
  ['african-countries', /(?<![\p{L}])African\s+(?:countries|states|nations|States)(?![\p{L}])/gu],
  ['western-countries', /(?<![\p{L}])Western\s+(?:countries|states|nations|States)(?![\p{L}])/gu],
]

const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Words a sentence opens with that do not belong to the name after them. */
const opening =
  /^(?:(?:The|This|That|These|Our|Their|His|Her|In|At|On|And|But|For|As|With|From|Under|Through|Both|We|It|To)\s+)+/

/** Drops an opening word; null when nothing that is a name is left. */
const trimName = (text: string, { start, end }: Span): Span | null => {
  const words = text.slice(start, end)
  const lead = opening.exec(words)?.[0].length ?? 0
  return /\s/.test(words.slice(lead)) ? { start: start + lead, end } : null
}

/**
 * Finds forums, initiatives and classes of countries that the knowledge does not list, by the shape of
 * their names: a run of capitalized words that ends or begins with what such things are called.
 *
 * Their entity is a slug of the words, so the same name is the same entity throughout a statement.
 */
export function readNamedThings(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const [kind, patterns] of kinds)
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) {
        if (/\n\s*\n/.test(match[0])) continue
        const span = trimName(text, { start: match.index, end: match.index + match[0].length })
        if (span)
          found.push({
            ...span,
            kind,
            entity: slugOf(text.slice(span.start, span.end)),
            reading: 'name',
            rank: 1,
          })
      }
  for (const [entity, pattern] of classes)
    for (const { index, 0: words } of text.matchAll(pattern))
      found.push({ start: index, end: index + words.length, kind: 'group', entity, reading: 'name', rank: 2 })
  return found
}
