import { endingAt } from './endingAt.ts'

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

/** What governments have, by which a possessive tells a capital from a city: "Dhaka's view", not its airport. */
const own = any(
  'government position policy policies decision decisions action actions activities activity intention intentions response refusal aggression behaviou?r calls? views? stance offer proposals? request demands? claims? concerns? interests? support commitments? role ambitions? efforts leadership diplomacy diplomats? ambassador envoys? negotiators? insistence willingness readiness silence vote signature consent objections? promises? pledges? threats? forces troops army nuclear rulers? leaders? allies ally partners? obligations repl(?:y|ies) answers? note plans? agreement help aid influence sovereignty security relations ties strategy approach missiles? rockets? weapons? provocations? sanctions tariffs rhetoric annexation blockade veto intransigence accession overtures? compliance rejection recognition resolve attitude opposition acceptance mediation withdrawal invasion war reaction statement warning criticism friendship solidarity foreign',
)

const aids =
  '(?:(?:has|have|had|also|must|should|will|would|may|might|could|can|cannot|did|does|do|is|are|was|were|now|again|still|never|not|only|later|already|long|once|then|thus|both|repeatedly|publicly) ){0,4}'

/** What governments do. */
const verbs = any(
  'sa(?:id|ys?) announce[sd]? declare[sd]? reject(?:s|ed)? agree[sd]? decide[sd]? insist(?:s|ed)? refuse[sd]? warn(?:s|ed)? den(?:y|ies|ied) stop(?:s|ped)? change abandon(?:s|ed)? claim(?:s|ed)? accuse[sd]? seek(?:s|ing)? sought want(?:s|ed)? wish(?:es|ed)? hope[sd]? intend(?:s|ed)? propose[sd]? offer(?:s|ed)? ask(?:s|ed)? demand(?:s|ed)? invite[sd]? recogni[sz]e[sd]? condemn(?:s|ed)? support(?:s|ed)? oppose[sd]? welcome[sd]? sign(?:s|ed)? ratif(?:y|ies|ied) accept(?:s|ed)? argue[sd]? believe[sd]? consider(?:s|ed)? confirm(?:s|ed)? maintain(?:s|ed)? object(?:s|ed)? repl(?:y|ies|ied) respond(?:s|ed)? answer(?:s|ed)? withdr(?:aw|aws|ew|awn) recall(?:s|ed)? summon(?:s|ed)? expel(?:s|led)? impose[sd]? lift(?:s|ed)? suspend(?:s|ed)? resume[sd]? sever(?:s|ed)? restore[sd]? pledge[sd]? promise[sd]? vow(?:s|ed)? threaten(?:s|ed)? urge[sd]? call(?:s|ed)?\\s(?:for|on|upon) sen(?:d|ds|t) told tell report(?:s|ed)? deploy(?:s|ed)? back(?:s|ed)? regard(?:s|ed)? fear(?:s|ed)? trust(?:s|ed)? prefer(?:s|red)? negotiat(?:es?|ed|ing) launch(?:es|ed)? pursue[sd]? undert(?:akes?|ook) commit(?:s|ted)? fail(?:s|ed)?\\sto need(?:s|ed)?\\sto tr(?:y|ies|ied)\\sto plan(?:s|ned)?\\sto continue[sd]?\\sto seem(?:s|ed)?\\sto appear(?:s|ed)?\\sto ready willing prepared determined concerned convinced silent stands?\\s(?:by|with|behind) remain(?:s|ed)?\\s(?:committed|silent|opposed|ready|willing) bears? share[sd]? value[sd]? object(?:s|ed)? protest(?:s|ed)? thank(?:s|ed)? deplore[sd]? regret(?:s|ted)? halt(?:s|ed)? allow(?:s|ed)? permit(?:s|ted)? grant(?:s|ed)? retaliate[sd]? annex(?:es|ed)? invade[sd]? attack(?:s|ed)? arm(?:s|ed)? fund(?:s|ed)? finance[sd]? talk(?:ed)? act(?:ed)? mediat(?:es?|ed) cooperate[sd]? reconsider cease[sd]? refrain(?:s|ed)? keeps? hail(?:s|ed)? join(?:s|ed)? exchange[sd]? normali[sz](?:es?|ed) establish(?:es|ed)? approve[sd]? endorse[sd]? favou?r(?:s|ed)? applaud(?:s|ed)? complain(?:s|ed)? disagree[sd]? conced(?:es?|ed) acknowledge[sd]? reiterate[sd]? reaffirm(?:s|ed)? stress(?:es|ed)? emphasi[sz](?:es?|ed) express(?:es|ed)? renew(?:s|ed)? upgrade[sd]? deepen(?:s|ed)? strengthen(?:s|ed)? aim(?:s|ed)?\\sto wait(?:s|ed)?\\sfor declin(?:es?|ed)\\s(?:to|comment) dismiss(?:es|ed)? denounce[sd]? praise[sd]? criticiz(?:es?|ed) criticis(?:es?|ed) abstain(?:s|ed)? unveil(?:s|ed)? block(?:s|ed)? froze freezes ban(?:s|ned)? ease[sd]? push(?:es|ed)? press(?:es|ed)? expect(?:s|ed)? view(?:s|ed)? rebuff(?:s|ed)? comply complied complies honou?r(?:s|ed)? consult(?:s|ed)? engage[sd]?',
)

/** A second capital or country that acts with the first. */
const partner = "(?:(?:,| and| or| nor|, and) (?:the )?\\p{Lu}[\\p{L}']+(?: \\p{Lu}[\\p{L}']+)?){0,3}"

/** "Moscow, however, says": set apart between a capital and what it does. */
const aside =
  '(?:, (?:however|meanwhile|though|too|in turn|for its part|of course|again|by contrast|on the other hand),)?'

const acts = new RegExp(`^${partner}${aside},? ${aids}${verbs}(?![\\p{L}])`, 'u')
const owns = new RegExp(`^'s? (?:\\p{Ll}[\\p{L}-]* ){0,2}${own}(?![\\p{L}])`, 'u')

/** Who rules from a capital, and what they stand behind. */
const rules =
  /^(?: (?:regime|government|junta|rulers)|-(?:backed|sponsored|funded|led|aligned|controlled|appointed|brokered))(?!\p{L})/u

/** What there is between governments. */
const between = any(
  'relations relationship ties tensions? dialogue negotiations contacts? disputes? talks understanding trust rapprochement quarrels? agreements? treaty cooperation rivalry war friendship hostility differences mediat(?:e|es|ed|ing|ion) consultations alliance axis detente communications? exchanges? efforts? diplomacy messages? shuttl(?:es?|ed|ing) channels?',
)
/** Between the two: where they meet, and what it is about. */
const about = '(?:(?:in|at|on|over|about) (?:the )?[\\p{L}-]+ |\\p{Ll}+ ){0,2}'
const first = endingAt(new RegExp(`(?<!\\p{L})${between} ${about}between (?:the )?`, 'iu'))
const second = endingAt(
  new RegExp(
    `(?<!\\p{L})${between} ${about}between (?:the )?\\p{Lu}[\\p{L}']+(?: \\p{Lu}[\\p{L}']+)?(?:,| and|, and) (?:the )?`,
    'iu',
  ),
)
const withIt = endingAt(new RegExp(`(?<!\\p{L})${between} (?:\\p{Ll}+ )?with (?:the )?`, 'iu'))

/** "A note from Algiers to Nouakchott": what governments send each other. */
const sent =
  '(?:note|notes|note verbale|letter|letters|message|messages|telegram|cable|signal|signals|proposal|reply|answer|request|demarche|ultimatum|appeal|protest|warning|assurances?|pressure|instructions|orders|support|aid|help|threats?|responses?|reactions?|condemnation|criticism|objections?|denials?|concessions|silence)'
/** Other names before it that the same is said of. */
const others = "(?:\\p{Lu}[\\p{L}']+(?: \\p{Lu}[\\p{L}']+)?(?:,| and|, and| or) (?:the )?){0,3}"
const from = endingAt(new RegExp(`(?<!\\p{L})${sent} from (?:the )?${others}`, 'u'))
const to = endingAt(
  new RegExp(
    `(?<!\\p{L})${sent} (?:from (?:the )?\\p{Lu}[\\p{L}']+(?: \\p{Lu}[\\p{L}']+)? )?to (?:the )?`,
    'u',
  ),
)

/** What is done to governments. */
const done = endingAt(
  /(?<!\p{L})(?:condemn(?:s|ed|ing)?|thank(?:s|ed|ing)?|tells?|told|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|assur(?:es?|ed|ing)|reassur(?:es?|ed|ing)|notif(?:y|ies|ied|ying)|convinc(?:es?|ed|ing)|urg(?:es?|ed|ing)|persuad(?:es?|ed|ing)|blam(?:es?|ed|ing)|accus(?:es?|ed|ing)|warn(?:s|ed|ing)?|sanctions (?:against|on)|(?:allied|loyal|friendly|sympathetic) (?:with|to)|(?:backed|supported|funded|financed|armed|controlled|recognized|recognised|occupied|installed) by|according to|(?:activities|actions|policy|policies|intentions|demands|aggression|ambitions|regime|rulers|leaders|threats) of|calls? (?:on|upon)|called (?:on|upon)|(?:met|meets?|meeting|spoke|speaks?|speaking|talk(?:s|ed|ing)?|work(?:s|ed|ing)?|engag(?:es?|ed|ing)|negotiat(?:es?|ed|ing)|coordinat(?:es?|ed|ing)|cooperat(?:es?|ed|ing)|consult(?:s|ed|ing)?|deal(?:s|ing)?|dealt|sid(?:es?|ed|ing)|trad(?:es?|ed|ing)|agree[sd]?) with) (?:the )?/iu,
)

/** What may be done to a city as well: doubtful. */
const mayBeDone = endingAt(
  /(?<!\p{L})(?:(?:spoke|speaks?|spoken|talk(?:s|ed|ing)?|writes?|wrote|written|turn(?:s|ed)?|look(?:s|ed)?|listen(?:s|ed)?|appeal(?:s|ed)?) to|(?:pressure|press(?:es|ed)|rel(?:y|ies|ied)|depends?) (?:up)?on|demands? from|(?:complaints?|charges|measures|sanctions|steps) against) (?:the )?/iu,
)

/** "Moscow-Minsk relations". */
const pairAfter = new RegExp(
  `^-\\p{Lu}[\\p{L}']+(?: \\p{Lu}[\\p{L}']+)? (?:\\p{Ll}+ )?${between}(?![\\p{L}])`,
  'u',
)
const pairBefore = endingAt(/(?:^|[^\p{L}-])\p{Lu}[\p{L}']+-/u)
const related = new RegExp(`^ (?:\\p{Ll}+ )?${between}(?![\\p{L}])`, 'u')

/** Where something happens: what is said in a city is not said by its government. */
const placed = endingAt(
  /(?<!\p{L})(?:in|at|near|around|outside|inside|via|through|across|from|of|to|into|In|At|Near|From) (?:the )?/u,
)

/** A name before it: "Ms. Sofia", "Fort Victoria", "de la Lima". Words that open a sentence are none. */
const named = endingAt(
  /(?<!^)(?<![.:;!?"] )(?<!\p{L})(?!(?:Neither|Both|But|And|Yet|While|When|If|That|Although|Though|As|Since|Because|Today|The|Now|Thus|So)\b)\p{Lu}[\p{L}.]* |(?<!\p{L})(?:de|la|del|della|di|da|von|van|der|el|al|bin|ibn) /u,
)

/** Code units looked at on both sides. */
const reach = 90

/** Whether a capital may be its government where nothing tells it from the city: "we wrote to Nairobi". */
export function mayBeGovernment(text: string, start: number, end: number): boolean {
  return mayBeDone(text, start) && !/^(?: \p{Lu}\p{Ll}|,? by |-)/u.test(text.slice(end, end + 6))
}

/**
 * Whether a capital or a seat stands for its government where it stands in a folded text: it acts or says
 * something, has what governments have, or has to do with another. A place of meeting, a line between two
 * cities, an airport's owner and a person of the same name are none.
 */
export function actsAsGovernment(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + reach)
  if (named(text, start)) return false
  if (owns.test(after) || rules.test(after)) return true
  if (acts.test(after) && !placed(text, start)) return true
  if (first(text, start) || second(text, start) || withIt(text, start)) return true
  if (from(text, start) || to(text, start)) return true
  if (!/^ \p{Lu}\p{Ll}/u.test(after) && done(text, start)) return true
  return pairAfter.test(after) || (pairBefore(text, start) && related.test(after))
}
