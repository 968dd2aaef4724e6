import { matchesOf } from './matchesOf.ts'

/** Things named after a country: animals, plants, dishes, diseases, manners, past wars. By the country's word. */
const things: Readonly<Record<string, string>> = {
  Afghan: 'hounds?',
  American: 'Dream|Civil War|Revolutionary War|football|Samoa|Indians?',
  Argentine: 'ants?|tango',
  Belgian: 'waffles?',
  Benin: 'Bronzes?',
  Bermuda: 'shorts|grass|[Tt]riangle',
  Brazil: 'nuts?',
  Brazilian: 'wax',
  Canada: 'goose|geese',
  Canadian: 'geese|bacon',
  China: 'tea|plates?|[Tt]own',
  Chinese:
    'pangolins?|alligators?|cabbages?|whispers|checkers|walls?|puzzles?|lanterns?|boxes|burns?|fire drill',
  Colombian: 'neckties?',
  Congo: 'red|floor',
  Crimean: 'War',
  Cuba: 'libres?',
  Cuban: 'heels?|sandwich(?:es)?|cigars?|crocodiles?|[Mm]issile [Cc]ris[ie]s',
  Danish: 'past(?:ry|ries)|blue',
  Dominican: 'friars?|monks?|nuns?|sisters?|priests?|order|Order|convents?|monaster(?:y|ies)|preachers?',
  Dutch: 'East Indies|East India|West Indies|disease|ovens?|courage|auctions?|uncle|elm|treats?|cap|door',
  Egyptian: 'goose|geese|cotton',
  English: 'breakfasts?|horns?|Channel|muffins?|rose',
  Falklands: 'War',
  French: 'fries|toast|horns?|windows?|press|bulldogs?|beans|leave|kiss(?:es|ing)?|doors?|polish',
  Georgia: 'Tech|State(?!s)|Power',
  Georgian: 'era|terraces?|townhouses?',
  German: 'measles|shepherds?',
  Greek: 'salads?|yogh?urt|tragedy|alphabet|fire|Civil War|to (?:us|me|him|her|them)|gifts?|chorus',
  Guiana: 'Shield|Highlands|Space Cent(?:re|er)|dolphins?',
  Guernsey: 'cows?|cattle|milk',
  Guinea: 'pigs?|fowls?|worms?|hens?|grass',
  India: '[Pp]ale [Aa]les?|ink|Gate',
  Indian:
    'elephants?|rhinoceros(?:es)?|pangolins?|pythons?|mynas?|summers?|ink|corn|file|clubs?|reservations?|tribes?',
  Iceland: 'popp(?:y|ies)|supermarkets?',
  Irish: 'setters?|stew|coffee|whiskey|goodbye',
  Jamaica: 'pepper|Bay|Plain',
  Japanese: 'macaques?|encephalitis|knotweed|beetles?',
  Jersey: 'cows?|cattle|milk|City|Shore|barriers?',
  Jordan: 'almonds?|Rift',
  Korean: 'War',
  Maltese: 'cross|falcon|terriers?',
  Mexican: 'wolf|wolves|waves?|stand-?offs?',
  Micronesia: '(?:sub-?)?region',
  Morocco: 'leather',
  Niger: 'State(?!s)',
  Norway: 'spruces?|maples?|rats?|lobsters?',
  Panama: 'hats?|Papers|disease',
  Persian: 'cats?|carpets?|rugs?',
  Peruvian: 'lil(?:y|ies)|bark',
  Poland: 'Spring(?! \\d)',
  Polish: 'notation',
  Portuguese: "men? o' war|men? of war",
  Russian: 'roulette|dolls?|salads?|thistles?',
  Singapore: 'slings?',
  Spanish: 'Town|Harlem|flu|influenza|fly|moss|omelettes?|Civil War|Main|practices',
  Swedish: 'massages?|meatballs',
  Swiss: 'cheese|rolls?|army knife|army knives|chard|roll',
  Turkey:
    'Red|meat|dinners?|eggs?|poults?|vultures?|oak|breasts?|sandwich(?:es)?|hunt(?:s|ing|ers?)?|farm(?:s|ing|ers?)?',
  Turkish: 'delight|baths?|Republic of Northern Cyprus|coffee|carpets?|towels?',
  Vietnam: 'War|Veterans',
  Welsh: 'rarebit',
}

/** Each begins in a small letter or, as titles and headings are set, in a capital. */
const inEitherCase = (after: string): string =>
  after.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, before: string, first: string) => `${before}[${first.toUpperCase()}${first}]`,
  )

const compiled = new Map(
  Object.entries(things).map(([word, after]) => [
    word,
    new RegExp(`^[ -](?:${inEitherCase(after)})(?!\\p{L})`, 'u'),
  ]),
)

/** What money is called; a sum in it is no matter of its state. "Real" and "pounds" are plain words too. */
const money =
  /^(?:\$| (?:dollars?|francs?|rupees?|yen|yuan|renminbi|shillings?|liras?|pesos?|rand|dinars?|dirhams?|kron(?:a|e|er|or|ur)|riyals?|rials?|rou?bles?|won|baht|ringgit|zlot(?:y|ys|ych)|forints?|korun(?:a|as|y)|lei|leva?|hryvnias?|tenge|nairas?|cedis?|kwachas?|birr|pulas?|reais|bolivars?|bolivares|taka|dong|rupiahs?|euros?|sterling|pounds?(?! of)|real(?=[.,;)]| (?:and|is|was|has|fell|rose)(?!\p{L})))(?![\p{L}]))/u

/** Wars of other centuries, which none of today's states fights. */
const pastWars =
  /(?<![\p{L}-])(?:(?:Spanish|Mexican|Philippine)[ -]American|(?:Sino|Russo)-(?:Japanese|Turkish|Finnish|Persian|Polish|Swedish)|(?:Franco|Austro|Danish)-Prussian|Anglo-(?:Boer|Zulu|Afghan|Dutch|Burmese|Sikh|Irish|Spanish)|Greco-(?:Turkish|Italian|Persian)|Italo-(?:Turkish|Ethiopian)|Polish-(?:Soviet|Swedish)) Wars?(?!\p{L})/gu

/** Code units of such a name on each side of a word in it. */
const warReach = 30

/** Whether a word is part of the name of a war of another century: "the Spanish-American War". */
export function isInPastWar(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - warReach)
  const around = text.slice(from, end + warReach)
  if (!around.includes(' War')) return false
  return matchesOf(pastWars, around).some(
    ({ index, 0: words }) => from + index <= start && end <= from + index + words.length,
  )
}

/** Illnesses, dishes and matches: "Bolivian haemorrhagic fever", "the Fiji rugby team". */
const plain =
  /^ (?:(?:haemorrhagic|hemorrhagic|spotted|relapsing) fever|flu|influenza|encephalitis|pho|goulash|paella|borscht|baklava|ceviche|dumplings?|noodles?|curr(?:y|ies)|kebabs?|sausages?|kimchi|national teams?|squads?|(?:national |men's |women's |under-\d\d )*(?:football|soccer|cricket|rugby|hockey|basketball|handball|volleyball|netball)(?: \p{Ll}+)? (?:teams?|squads?|sides?|league|captain|match(?:es)?|players?|fans|clubs?))(?!\p{L})/u

/**
 * Whether a state's name or adjective is part of what is only named after it: a dish, an illness, an idiom, money, a
 * team.
 *
 * @param word the state's
 * @param after what stands behind it in a folded text
 */
export function isNamedAfter(word: string, after: string): boolean {
  return (
    /^[ $'-]/.test(after) &&
    (money.test(after) || plain.test(after) || compiled.get(word)?.test(after) === true)
  )
}
