import { slugOf } from '#knowledge/slugOf.ts'
import type { Candidate } from './candidate.ts'
import type { FoundWords } from './findWords.ts'
import { matchesOf } from './matchesOf.ts'

const point = '(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral)'
const direction = `(?:(?:[Ss]ub-Saharan|${point}(?:-?(?:[Ee]ast|[Ww]est))?(?:ern)?)(?: and ${point}(?:ern)?)?[ -])?`
/** What is spoken or believed there stands before the region: "Portuguese-speaking African countries". */
const people =
  '(?:(?:Lusophone|Francophone|Anglophone|(?:Portuguese|French|English|Spanish|Arabic|Turkic|Russian)-speaking|(?:Muslim|Christian)-majority) )?'
const area =
  '(?:Gulf Arab|Arab|African|Asian(?:-Pacific)?|European|Nordic|Scandinavian|Baltic|Balkan|Latin American|Central American|South American|North American|Latin|Ibero-American|Caribbean|Pacific(?: Islands?| Rim)?|Andean|Sahelian|Sahel|Gulf|Maghreb|Mediterranean|Caucasian|Caucasus|Turkic|Slavic|Muslim|Islamic|Lusophone|Francophone|Anglophone|(?:Portuguese|French|English|Spanish|Arabic|Turkic|Russian)-speaking|(?:Muslim|Christian)-majority|Mekong|Caspian|Black Sea|Red Sea|Indian Ocean|Levant|Melanesian|Polynesian|Micronesian|Atlantic|Asia-Pacific|Indo-Pacific|Euro-Atlantic|Eurasian|Amazon(?:ian)?|Nile Basin|Lake Chad Basin|(?:Middle|Far|Near) East(?:ern)?|Western Balkans?|Western|Eastern)'
const plural = '(?:[Cc]ountries|[Nn]ations|[Ss]tates|[Rr]epublics|[Mm]onarchies|[Ee]conomies)'
const region = `${people}${direction}${area}`

/** A list goes on to its "and": "the Western Balkans, Arab countries" are two. "the Central Asian republics", "Latin American and Caribbean countries", "the Pacific Island states". */
const byRegion = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${region}, )*${region},? and )?${region} (?:(?:island|Island|coastal|littoral|riparian|basin) )?${plural}(?![\\p{L}\\p{N}]|-)`,
  'gu',
)

/** Regions that name their states without saying so. */
const bare =
  /(?<![\p{L}\p{N}])(?:Western Balkans|Global (?:South|North)|(?<=[Tt]he )(?:Nordics|Baltics)|LLDCs?)(?![\p{L}\p{N}])/gu

/** States that came of one: its name in them names no state of today. */
const successors =
  /(?<![\p{L}\p{N}])(?:(?:[Pp]ost-|[Ee]x-|(?:[Ff]ormer|[Ff]ormerly) )(?:Soviet|Yugoslav)) (?:[Cc]ountries|[Ss]tates|[Rr]epublics|[Nn]ations)(?![\p{L}\p{N}-])/gu

const noun = '(?:countr(?:y|ies)|nations?|states?|econom(?:y|ies)|powers?)'
const income =
  '(?:(?:high|upper|lower|low|middle|upper-middle|lower-middle)(?:- and |-, |/))*(?:high|low|(?:(?:upper|lower)[- ])?middle)[- ]income'
const status = [
  `(?:${income}(?: developing)?)`,
  '(?:(?:heavily|highly) indebted(?: poor| developing)?)',
  '(?:(?:(?:Pacific|Caribbean|African|Atlantic|Asian|Asia-Pacific) )?land-?locked(?: developing)?)',
  '(?:(?:(?:Pacific|Caribbean|African|Atlantic|Asian|Asia-Pacific) )?small[- ]islands?(?: developing)?)',
  '(?:fragile(?:(?: and|,) conflict-affected)?(?= (?:countries|nations|states|economies))|conflict-affected(?: and fragile)?|troop(?:-| and police-| and police )contributing|archipelagic|island|transit developing|advanced(?: industrial)?(?= economies)|(?:(?:Pacific|Caribbean|African|Atlantic|Asian|Asia-Pacific) )?least[- ]developed|less[- ]developed|under-?developed|developed|industriali[sz]ed|newly independent|newly industriali[sz]ed|non-?aligned|socialist|nuclear-armed|(?:non-)?nuclear[- ]weapons?|emerging(?: market)?|front-?line|oil-(?:producing|exporting|importing)|climate[- ]vulnerable)',
].join('|')

/** "upper-middle-income countries", "non-nuclear-weapon States", "an industrialized country". */
const byStatus = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${status}) ${noun}(?![\\p{L}\\p{N}-])`, 'giu')

/** "Member States"; not behind a body's name, which then is what is named. */
const members =
  /(?<![\p{L}\p{N}-]|(?:\p{Lu}[\p{Lu}\p{N}.]+|Union|Nations|Community|League|Commonwealth)(?:'s)? )[Mm]ember States(?![\p{L}\p{N}])/gu

/** Looked for before the patterns themselves, which are slow. */
const anyStatus =
  /[Ii]ncome|[Ii]ndebted|[Ll]and-?locked|[Ii]slands?|[Dd]eveloped|[Ii]ndustriali|[Ii]ndependent|[Aa]ligned|[Ss]ocialist|[Nn]uclear|[Ee]merging|[Ff]ront|[Oo]il-|[Aa]rchipelagic|[Ff]ragile|onflict-affected|[Tt]roop|[Vv]ulnerable|[Aa]dvanced|[Tt]ransit|INCOME|DEVELOP/
/** What stands right before the noun of such a class. */
const statusOf =
  /(?:income|developing|indebted|poor|locked|islands?|fragile|affected|contributing|archipelagic|advanced|industrial|developed|industriali[sz]ed|independent|aligned|socialist|armed|weapons?|emerging|market|line|producing|exporting|importing|vulnerable) (?:countr|nation|state|econom|power)/i
const anyRegion =
  /(?!United )[A-Z][A-Za-z-]+ (?:[a-z]+ )?(?:[Cc]ountries|[Nn]ations|[Ss]tates|[Rr]epublics|[Mm]onarchies|[Ee]conomies)/

const kindOfStates: readonly (readonly [RegExp, string])[] = [
  [/^non-?aligned/i, 'non-aligned-countries'],
  [/^non-nuclear/i, 'non-nuclear-weapon-states'],
  [/^nuclear[- ]weapon/i, 'nuclear-weapon-states'],
  [/^(?:less|under)-? ?developed/i, 'less-developed-countries'],
  [/^(?:developed|industriali[sz]ed)/i, 'developed-countries'],
  [/^western balkans?/i, 'western-balkans'],
  [/^nordics/i, 'nordic-countries'],
  [/^baltics/i, 'baltic-states'],
  [/soviet/i, 'post-soviet-countries'],
  [/yugoslav/i, 'post-yugoslav-countries'],
  [/^least/i, 'ldc'],
  [/^(?:land-?locked developing|LLDC)/i, 'landlocked-developing-countries'],
  [/^socialist/i, 'socialist-countries'],
  [/^small[- ]islands? developing/i, 'sids'],
]

const listedClass = (words: string): string | undefined =>
  kindOfStates.find(([pattern]) => pattern.test(words))?.[1]

/** The class that words stand for, whatever noun follows: "Arab states" are "Arab countries". */
const classOf = (words: string): string => listedClass(words) ?? slugOf(words.replace(/ \S+$/, ' countries'))

/** The class of words that have no noun: "the Global South". */
const bareClassOf = (words: string): string => listedClass(words) ?? slugOf(words)

/**
 * Finds classes of countries that statements name without a list anyone keeps: by region, by income, by what
 * they are. Parts of one country ("the western states of …") are none: a region is capitalized.
 *
 * @param text folded
 * @param clues by its words
 * @returns candidates, which may overlap each other
 */
export function readClasses(text: string, clues: FoundWords['clues']): Candidate[] {
  const found: Candidate[] = []
  const add = (pattern: RegExp, entityOf: (words: string) => string): void => {
    for (const { index: start, 0: words } of matchesOf(pattern, text))
      found.push({
        start,
        end: start + words.length,
        kind: 'group',
        entity: entityOf(words),
        reading: 'name',
        rank: 2,
      })
  }
  if (clues.has('class')) {
    if (anyStatus.test(text) && statusOf.test(text)) add(byStatus, classOf)
    if (anyRegion.test(text)) add(byRegion, classOf)
    if (/Soviet|Yugoslav/.test(text)) add(successors, classOf)
    if (text.includes('ember States')) add(members, () => 'member-states')
  }
  if (clues.has('bareClass')) add(bare, bareClassOf)
  return found
}
