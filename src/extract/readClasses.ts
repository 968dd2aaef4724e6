import type { Candidate } from './candidate.ts'
import { slugOf } from './slugOf.ts'

const direction =
  '(?:(?:North|South|East|West|South-?[Ee]ast|North-?[Ee]ast|South-?[Ww]est|North-?[Ww]est|Central|Northern|Southern|Eastern|Western|Sub-Saharan)(?:ern)?(?: and (?:North|South|East|West|Central|Northern|Southern|Eastern|Western))?[ -])?'
const area =
  '(?:Arab|African|Asian|European|Nordic|Scandinavian|Baltic|Balkan|Latin American|Central American|South American|North American|Latin|Ibero-American|Caribbean|Pacific(?: Islands?)?|Andean|Sahelian|Sahel|Gulf|Maghreb|Mediterranean|Caucasian|Caucasus|Turkic|Slavic|Muslim|Islamic|Lusophone|Francophone|Anglophone|Portuguese-speaking|French-speaking|Spanish-speaking|Turkic-speaking|Mekong|Caspian|Black Sea|Red Sea|Indian Ocean|Levant|Melanesian|Polynesian|Micronesian|Atlantic|Asia-Pacific|Indo-Pacific|Euro-Atlantic|Eurasian|Amazonian|Nile Basin|Lake Chad Basin|Western|Eastern)'
const plural = '(?:countries|nations|states|republics|monarchies|economies)'

/** "the Central Asian republics", "Latin American and Caribbean countries", "the Pacific Island states". */
const byRegion = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${direction}${area}(?:,| and|, and) )*${direction}${area} (?:(?:island|coastal|littoral|riparian|basin) )?(?:${plural}|${plural.replace(/(?<=[(|])\w/g, (letter) => letter.toUpperCase())})(?![\\p{L}\\p{N}]|-)`,
  'gu',
)

/** Regions that name their states without saying so. */
const bare = /(?<![\p{L}\p{N}])(?:Western Balkans|Global (?:South|North))(?![\p{L}\p{N}])/gu

const noun = '(?:countr(?:y|ies)|nations?|states?|econom(?:y|ies)|powers?)'
const income =
  '(?:(?:high|upper|lower|low|middle|upper-middle|lower-middle)(?:- and |-, |/))*(?:high|low|middle|upper-middle|lower-middle)[- ]income'
const status = [
  `(?:${income}(?: developing)?)`,
  '(?:(?:heavily|highly) indebted(?: poor| developing)?)',
  '(?:land-?locked(?: developing)?)',
  '(?:small[- ]islands?(?: developing)?)',
  '(?:archipelagic|transit developing|least[- ]developed|less[- ]developed|under-?developed|developed|industriali[sz]ed|newly independent|newly industriali[sz]ed|non-?aligned|socialist|nuclear-armed|(?:non-)?nuclear[- ]weapons?|emerging(?: market)?|front-?line|oil-(?:producing|exporting|importing))',
].join('|')

/** "upper-middle-income countries", "non-nuclear-weapon States", "an industrialized country". */
const byStatus = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${status}) ${noun}(?![\\p{L}\\p{N}-])`, 'giu')

/** "Member States"; not behind a body's name, which then is what is named. */
const members = /(?<![\p{L}\p{N}-])[Mm]ember States(?![\p{L}\p{N}])/gu

/** Looked for before the patterns themselves, which are slow. */
const anyNoun = / (?:[Cc]ountr|[Nn]ation|[Ss]tate|[Ee]conom|[Pp]ower|[Rr]epublics|[Mm]onarchies)/
const anyStatus =
  /[Ii]ncome|[Ii]ndebted|[Ll]and-?locked|[Ii]slands?|[Dd]eveloped|[Ii]ndustriali|[Ii]ndependent|[Aa]ligned|[Ss]ocialist|[Nn]uclear|[Ee]merging|[Ff]ront|[Oo]il-|[Aa]rchipelagic|[Tt]ransit|INCOME|DEVELOP/
const anyRegion =
  /(?!United )[A-Z][A-Za-z-]+ (?:[a-z]+ )?(?:[Cc]ountries|[Nn]ations|[Ss]tates|[Rr]epublics|[Mm]onarchies|[Ee]conomies)/

const kindOfStates: readonly (readonly [RegExp, string])[] = [
  [/^non-?aligned/i, 'non-aligned-countries'],
  [/^non-nuclear/i, 'non-nuclear-weapon-states'],
  [/^nuclear[- ]weapon/i, 'nuclear-weapon-states'],
  [/^(?:less|under)-? ?developed/i, 'less-developed-countries'],
  [/^(?:developed|industriali[sz]ed)/i, 'developed-countries'],
  [/^least/i, 'ldc'],
  [/^land-?locked developing/i, 'landlocked-developing-countries'],
  [/^socialist/i, 'socialist-countries'],
  [/^small[- ]islands? developing/i, 'sids'],
]

/** The class that words stand for, whatever noun follows: "Arab states" are "Arab countries". */
const classOf = (words: string): string => {
  const listed = kindOfStates.find(([pattern]) => pattern.test(words))
  return listed ? listed[1] : slugOf(words.replace(/ \S+$/, ' countries'))
}

/**
 * Finds classes of countries that statements name without a list anyone keeps: by region, by income, by what
 * they are. Parts of one country ("the western states of …") are none: a region is capitalized.
 *
 * @param text folded
 * @returns candidates, which may overlap each other
 */
export function readClasses(text: string): Candidate[] {
  const found: Candidate[] = []
  const add = (pattern: RegExp, entityOf: (words: string) => string): void => {
    for (const { index: start, 0: words } of text.matchAll(pattern))
      found.push({
        start,
        end: start + words.length,
        kind: 'group',
        entity: entityOf(words),
        reading: 'name',
        rank: 2,
      })
  }
  if (anyNoun.test(text)) {
    if (anyStatus.test(text)) add(byStatus, classOf)
    if (anyRegion.test(text)) add(byRegion, classOf)
  }
  if (/Balkans|Global/.test(text)) add(bare, slugOf)
  if (text.includes('ember States')) add(members, () => 'member-states')
  return found
}
