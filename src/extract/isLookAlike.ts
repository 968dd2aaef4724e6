import { carriesName } from './carriesName.ts'
import { endingAt } from './endingAt.ts'
import { isInPastWar, isNamedAfter } from './namedAfterStates.ts'
import { isCapitalAt } from './words.ts'

/** Seas, waters, land forms and cities: whatever name stands before them, it is not the country. */
const geography =
  /^(?:'s)? (?:and \p{Lu}\p{L}+ )?(?:Ocean|Sea|Peninsula|Straits?|Subcontinent|Gulf|Basin|Archipelago|Rim|Delta|Channel|Canal|River|Lakes?|Bay|Trench|Ridge|Plate|Valley|Current|Rift|Range|Bend|Highlands|Fault|Desert|peninsula|subcontinent|river|Rivers|basin|delta|valley)(?!\p{L})|^(?:'s)? City(?!\p{L})/u

/** Firms, schools, papers and the like that carry a country's name. */
const firmAfter =
  /^ (?:(?:\p{Lu}[\p{L}&]* ){0,3}(?:Airlines?|Airways|Air Lines|Tobacco|Telecom|Telecommunications|Petroleum|Motors|Railways?|Steel|Insurance|Ltd|Limited|Inc|plc|PLC|Corp|Corporation|Company|GmbH|LLC|University|College|Newspapers?)|(?:Daily |Sunday |Morning )?(?:Times|Herald|Gazette|Tribune|Observer|Chronicle|Express|Star|Telegraph|Inquirer)|Air(?! (?:Force|Forces|Corps|Defen[cs]e|Command|Space|Traffic|Base|Navigation|Transport|Marshal|Service|Services|Staff|Raid))|Rounds?|Open|FC|F\.C\.|Hotel|Mobile|Ink|Daily|Aramco|Re|Shell|Tobacco|Post|Oil|Gas|Electric|Eastern|Aerospace|Cinema|Theatre|Stadium|Arena|Supermarkets?|Ferries|Plaza|Mall|Towers?|Grand Prix|Street|Avenue|Boulevard|Square|Lane|Creek|Cove|Hollow|Tunnel|Prison|Road(?! \p{Lu}))(?![\p{L}\p{N}])/u
const firmBefore = endingAt(
  /(?<!\p{L})(?:Air|Royal Air|Bank of|Church of|Tour de|Voice of|Radio|Radio Free|Times of|University of|College of|Hotel|Miss|Team|Real|Club|FC|Cafe|Restaurant|Garuda|(?<!(?:World|Development|Investment|Exim) )Bank|Vodafone|Airtel|Samsung|Hyundai|(?:\p{Lu}\p{L}+ )Motors?|(?:\p{Lu}\p{L}+ )(?:Telecom|Breweries|Cement|Holdings|Pharma|Insurance|Logistics)|MTN|Barclays|HSBC|Citibank|Nestle|Unilever|Toyota|Huawei|Nokia|KPMG|Deloitte|Oxfam|Greenpeace|Caritas|Transparency International|Save the Children|World Vision|Amnesty International) (?:the )?/u,
)

/** Ships that carry a state's name: "HMS Jamaica". */
const ship = endingAt(
  /(?<![\p{L}/])(?:HMS|HMAS|HMCS|HMNZS|HMJS|USS|USNS|USCGC|INS|BNS|PNS|HNLMS|HDMS|MV|M\/V|MS|MT|SS|RMS|RV|RFA|ARA|FV|[Ss]teamship|[Ff]rigate|[Tt]anker|[Tt]rawler|[Yy]acht|[Ff]erry) /u,
)

/** Waters, heights, towns and other lands that a country's name is part of: "Gulf of …", "Lake …", "New …". */
const placeBefore = endingAt(
  /(?<!\p{L})(?:(?:Gulf|Straits?|Sea|Bay|Bight|Isthmus|Rock|Cape)[ -]of|Lake|Mount|Mt\.|Santiago de|Port|Fort|River|New|Inner|Little|Nova|Cochin)[ -](?:the )?/u,
)

/** "the Greek region of …", "the town of …": a part of a land, which shares a word with another. */
const partBefore = endingAt(
  /(?:(?<!\p{L})the (?:province|district|town|village|county|department|prefecture|canton|parish|suburb|municipality)|\p{Lu}\p{L}+(?:[iae]n|ish|ese|ch|ek|ic|ss) (?:region|island|city|state|town|village|district|province|department|municipality|port|hamlet)) of (?:the )?/u,
)
/** The order of knights that has no land. */
const knights = endingAt(/(?<!\p{L})(?:Order|Knights) of /u)
/** "the Islamic State of …": only Afghanistan was called so as a state. */
const armedGroup = endingAt(/(?<!\p{L})Islamic State (?:of|in) /u)
const partAfter =
  /^, (?:a|an|the) (?:\p{Ll}[\p{L}-]* ){0,2}(?:province|region|district|town|village|county|department|prefecture|canton|parish|suburb|municipality|river|hotel|ship|vessel|restaurant) (?:of|in|on|near)(?!\p{L})/u

const unitedStates =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|Queens|West Virginia|Wisconsin|Wyoming|(?:N[HJYCDEMV]|A[KLRZ]|C[AOT]|FL|HI|I[ADL]|K[SY]|M[DINOST]|OH|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?!\\p{L})|N\\.H\\.|N\\.J\\.|N\\.Y\\.|Pa\\.|Tenn\\.|Ill\\.|Ind\\.|Mo\\.'
/** "Lebanon, Ohio": a town of the United States; "Canada, Georgia and Chad" are states of the world. */
const townAfter = new RegExp(`^, (?!Georgia)(?:${unitedStates})(?![\\p{L}])`, 'u')

/** Georgia among states of the United States: "Texas, Georgia and Ohio", and what only those have. */
const stateBefore = endingAt(
  new RegExp(
    `(?<!\\p{L})(?:(?:${unitedStates})(?:,|,? and|,? or)|(?:[Gg]overnors?|Gov\\.|[Ss]enators?|Sen\\.|Rep\\.|[Cc]ongress(?:man|men|woman)|[Ss]enate [Rr]ace|[Ee]lectors)(?: \\p{Lu}[\\p{L}.'-]*){0,3} (?:of|from|in)|(?:Atlanta|Augusta|Savannah|Macon|Columbus|Athens|Marietta|Decatur),|[Ss]tates? of|(?:U\\.?S\\.?|American) [Ss]tate of) `,
    'u',
  ),
)
/** "(D-Georgia)": a member of a congress with the party and the state. */
const party = endingAt(/[([][DR]-/u)
const stateAfter = new RegExp(
  `^(?:(?:,|,? and|,? or) (?:${unitedStates})(?!\\p{L})|,? \\(?(?:USA|U\\.S\\.(?:A\\.)?|US|United States)(?:[),.;]|$)|(?:'s)? (?:[Gg]overnor|Gov\\.|[Ll]t\\. Gov|[Ss]enators?|Sen\\.|Rep\\.|[Cc]ongress(?:man|woman)|[Ll]egislature|[Ee]lectors|General Assembly|Republicans?|Democrats?|Bulldogs|[Rr]unoff)(?!\\p{L}))`,
  'u',
)
/** Rivers that states are named after: "the west bank of the Jordan". */
const river = /^(?:Congo|Jordan|Niger|Senegal|Gambia|Paraguay|Uruguay)$/
/** "The Niger flows through …": what only a river does. */
const riverAfter = /^ (?:flow(?:s|ed)|rises in|bursts?|floods? its)(?!\p{L})/u
const riverBefore = endingAt(
  /(?<!\p{L})(?:[Bb]anks?|[Ee]ast|[Ww]est|[Nn]orth|[Ss]outh|[Ss]ides?|[Ww]aters|[Mm]outh|[Cc]ourse|[Ss]hores?|[Ss]ource|[Bb]end) of the /u,
)

/** Languages: "spoke in …", "a … translation". */
const language =
  /^(?:-(?:[Ss]peaking|[Ll]anguage|[Ss]peaker)|(?:(?:,| and|, and| or|, or) \p{Lu}\p{L}+){2,6} languages|(?:,? (?:and|or) \p{Lu}\p{L}+)? (?:language|languages|translation|version|texts?|speakers?|lessons|interpreters?|dictionary|subtitles|alphabet))(?!\p{L})/u
/** "English and French are the working languages", "Portuguese is spoken". */
const areLanguages =
  /^(?:(?:,| and|, and) \p{Lu}\p{L}+){0,6} (?:is|are|was|were|remains?|as) (?:(?:\p{L}+ ){0,4}languages?|(?:\p{Ll}+ ){0,2}(?:spoken|taught))(?!\p{L})/u
const spoken = endingAt(
  /(?<!\p{L})(?:(?:spoke|speaks?|spoken|speaking|answered|replied|addressed|written|wrote|write|read|translated|translations?|interpretation|interpreted|published|available|delivered|sung|sang|fluent|conducted) (?:\p{Ll}+ ){0,2}(?:in|into|from)|speaks?|speaking|spoke|learn(?:s|ed|ing)?|teach(?:es|ing)?|taught|stud(?:y|ies|ied)) (?:(?:both )?\p{Lu}\p{L}+(?:, | and | or |, and )){0,4}/u,
)
/** "in Estonian, Russian and English": a list of languages, whatever is done in them, has no noun at its end. */
const inLanguages = endingAt(/(?<!\p{L})[Ii]n (?:both )?(?:\p{Lu}\p{L}+(?:, | and | or |, and |, or )){0,6}/u)
const languagesOn =
  /^(?:(?:, | and | or |, and |, or )\p{Lu}\p{L}+)*(?:[.;:)?!"]|,? \p{Ll}+ing(?!\p{L})|,? (?:at|before|by|for|with|to|was|were|is|are|as|when|because|and (?:an?|it|they|s?he|we|has|have))(?!\p{L})|$)/u
const nothingSpoken =
  /^(?:[.,;:)?!"]|$| (?:and|or|at|before|by|for|with|on|to|was|is|as|when|in|because)(?!\p{L}))/u

const titles =
  'Mr|Mrs|Ms|Miss|Mme|Dr|Sir|Lord|Lady|Dame|Judge|Justice|Senator|Sen|Congressman|Congresswoman|Professor|Prof|Captain|Capt|Colonel|Col|Major|Maj|Lieutenant|Lt|Sergeant|Sgt|Gen|Admiral|Adm|Father|Sister|Brother|Bishop|Archbishop|Cardinal|Pastor|Reverend|Rev|Rabbi|Imam|Councillor|Councilman|Honou?rable|Nurse|Coach|Mayor|Governor|Gov|Hon'
/** "Judge Ana Montenegro": a person with a title. */
const personBefore = endingAt(
  new RegExp(
    `(?<![\\p{L}-])(?:(?:${titles})\\.? (?:\\p{Lu}[\\p{L}'-]*\\.? ){0,3}|(?:President|Minister|Secretary|Ambassador|Commissioner|Director|Chairman|Chairwoman|Spokesman|Spokeswoman|Spokesperson|Representative|Deputy|Chief|General) (?:\\p{Lu}\\p{L}+ |\\p{Lu}\\. ){1,2})`,
    'u',
  ),
)
const surnameAfter = /^ \p{Lu}\p{Ll}+/u
const officeBefore = endingAt(
  /(?<![\p{L}-])(?:President|Minister|Secretary|Ambassador|Commissioner|Director|Chairman|Chairwoman|Spokesman|Spokeswoman|Representative) /u,
)

/** "Ambassador Jordan replied": who says or does something under a title has that name. */
const personActs =
  /^(?:'s| (?:said|says|replied|replies|told|added|answered|spoke|thanked|met|noted|stressed|recalled|asked|explained|arrived|left|visited|has|had|was|is|will))(?!\p{L})/u
/** Names that people have whose surname may be a state's. */
const surnames = /^(?:Brazil|Chad|England|France|Germany|Holland|Ireland|Israel|Jordan|Poland|Wales)$/
const givenBefore = endingAt(
  /(?<![\p{L}-])(?:Adam|Alan|Albert|Alexander|Alice|Amy|Andrea|Andrew|Angela|Anna|Anne|Anthony|Barbara|Benjamin|Betty|Brian|Carl|Carol|Caroline|Catherine|Charles|Christina|Christine|Christopher|Colin|Daniel|David|Deborah|Diana|Donald|Donna|Dorothy|Edward|Elizabeth|Emily|Emma|Eric|Eva|Francis|Frederick|Gary|Geoffrey|George|Gerald|Gloria|Gregory|Hamilton|Helen|Henry|Irene|Isaac|Jacob|James|Jane|Janet|Jason|Jeffrey|Jennifer|Jeremy|Jessica|Joan|John|Jonathan|Joseph|Joshua|Julia|Julian|Karen|Kate|Kathleen|Kathy|Kenneth|Kevin|Laura|Lawrence|Linda|Lisa|Louis|Louise|Lucy|Margaret|Maria|Martha|Martin|Mary|Matthew|Michael|Michelle|Nancy|Nathan|Nicholas|Nicole|Oliver|Pamela|Patricia|Patrick|Paul|Peter|Philip|Rachel|Ralph|Raymond|Rebecca|Richard|Robert|Roger|Ronald|Ruth|Samuel|Sandra|Sarah|Sharon|Simon|Stephanie|Stephen|Steven|Susan|Teresa|Theresa|Thomas|Timothy|Tom|Vernon|Victoria|Walter|William) (?:\p{Lu}\. )?/u,
)

/** Churches that are named by where they began: "Greek Orthodox". */
const churchAfter =
  /^ (?:Orthodox|Catholics?|Apostolic|Reformed|Lutheran|Evangelical|Presbyterian|Patriarch(?:ate)?)(?!\p{L})/u

/** Singular peoples that are given names as well: "Finn Olsen". */
const peopleAsName = /^(?:Finn|Dane|Swede)$/
const northAndSouth = endingAt(/(?<!\p{L})(?:North|South|[Mm]agnetic|[Gg]eographic|both) /u)

/** Web and mail addresses. */
const address =
  /^(?:https?:\/\/|www\.)\S|^\S+@\S+\.\p{L}{2,}|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|int|gov|edu|info|eu)(?![\p{L}\p{N}])/iu

/** Signs by which a name can touch the rest of an address; a full stop before white space is none. */
const joinsAddress = (text: string, start: number, end: number): boolean =>
  /^(?:[@/]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2)) ||
  /[@/.]$/.test(text.slice(Math.max(0, start - 1), start))

/** Code units of an address on each side of a name, at most. */
const addressReach = 80

const inAddress = (text: string, start: number, end: number): boolean => {
  if (!joinsAddress(text, start, end)) return false
  const before =
    text
      .slice(Math.max(0, start - addressReach), start)
      .split(/[\s<>("[]/)
      .pop() ?? ''
  const after = text.slice(end, end + addressReach).split(/[\s<>)"\]]/)[0] ?? ''
  return address.test(before + text.slice(start, end) + after)
}

/** "Great Dane": a thing named by the word before it as well. */
const dog = endingAt(/(?<!\p{L})Great /u)

/** Whether the word before a place begins with a capital, as titles, offices and names do: looked for first. */
const isBehindCapital = (text: string, start: number): boolean => {
  if (text[start - 1] !== ' ') return false
  const before = text.lastIndexOf(' ', start - 2) + 1
  return isCapitalAt(text, before) || /[^a-z0-9]/.test(text[before] ?? '')
}

/**
 * Whether a country's name or adjective at a place in a folded text is not the country: part of a sea, a
 * town, a person's name, a firm, a language, a thing named after it, or an address.
 *
 * @param isAdjective whether the words are an adjective or a people
 */
export function isLookAlike(text: string, start: number, end: number, isAdjective: boolean): boolean {
  const after = text.slice(end, end + 60)
  const words = text.slice(start, end)
  if (geography.test(after) || firmAfter.test(after) || townAfter.test(after)) return true
  if (words === 'Georgia' && (stateBefore(text, start) || party(text, start) || stateAfter.test(after)))
    return true
  if (firmBefore(text, start) || ship(text, start) || isNamedAfter(words, after)) return true
  if (isInPastWar(text, start, end)) return true
  if (carriesName(text, start, end)) return true
  if (isAdjective && (language.test(after) || areLanguages.test(after))) return true
  if (isAdjective) {
    if (churchAfter.test(after)) return true
    if (/^Danes?$/.test(words) && dog(text, start)) return true
    if (peopleAsName.test(words) && surnameAfter.test(after)) return true
    if (words === 'Poles' && northAndSouth(text, start)) return true
    if (!words.endsWith('s') && inLanguages(text, start) && languagesOn.test(after)) return true
    return spoken(text, start) && nothingSpoken.test(after)
  }
  // Realms of another age and place: "the Ghana Empire".
  if (/^ Empire(?!\p{L})/u.test(after)) return true
  if (start > 4 && placeBefore(text, start)) return true
  if (partBefore(text, start) || partAfter.test(after)) return true
  if (words !== 'Afghanistan' && armedGroup(text, start)) return true
  if (words === 'Malta' && knights(text, start)) return true
  if (river.test(words) && (riverBefore(text, start) || riverAfter.test(after))) return true
  if (!words.includes(' ') && isBehindCapital(text, start)) {
    if (personBefore(text, start)) return true
    if (officeBefore(text, start) && (surnameAfter.test(after) || personActs.test(after))) return true
    if (surnames.test(words) && givenBefore(text, start)) return true
  }
  return inAddress(text, start, end)
}
