/** Titles and forms of address, which stand before a name, and styles of states, which do too: "Dem. Rep."; "min." and "sec." in small letters are words of time. */
const title =
  'Mr|Mrs|Ms|Mx|Messrs|Mme|Mlle|Dr|Prof|St|Sts|Sen|Rep|Gov|Gen|Lt|Col|Capt|Cpt|Maj|Sgt|Adm|Cmdr|Cdr|Brig|Amb|Rev|Hon|Min|Msgr|Fr|Pres|Sec|Supt|Cpl|Rt|H\\.?\\s?E|H\\.?\\s?M|H\\.?\\s?H|H\\.?\\s?R\\.?\\s?H|Mt|Ft|Shri|Smt|Dem|Fed|Isl|Soc|Equat|Eq|Peo'
const small = 'mr|mrs|ms|dr|prof|vs?|viz|cf|ca|approx|[iI]\\.e|[eE]\\.g|incl|esp'
const month = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri'

const before = '(?:^|[\\s(\\[“"\'‘—–-])'

/** Endings of a piece of text that end no sentence. */
export const titled = new RegExp(`${before}(?:${title}|${small})\\.$`, 'u')

/** Endings that go on with a number only, since most of them are also words: "No. 7", "the answer is no." */
export const numbered =
  /(?:^|[\s(“"'‘])(?:Nos?|Arts?|paras?|Res|Figs?|pp?|vols?|chs?|secs?|sects?|docs?|art|annexes|op|cl|reg)\.$/i

/** The same with numbers in letters, as in "Art. IV" and "Res. A/12": only as a name, with a capital. */
export const lettered = /(?:^|[\s(“"'‘])(?:Arts?|Res|Figs?|Vols?|Chs?|Docs?)\.$/

/** Initials, months, and what may end a sentence as well: the word behind them decides. */
export const mayEnd = new RegExp(
  `(?:(?:^|[\\s.(\\[“"'‘-])\\p{Lu}|${before}(?:${month}|etc|al|a\\.m|p\\.m|Inc|Ltd|Co|Corp|Bros|Jr|Sr|Ph\\.D|Esq|Dept|Govt|Univ|D\\.C))\\.$`,
  'u',
)

/** A capital that counts or classes what stands before it: "Annex B.", "World War I." */
export const classed =
  /\b(?:annex|appendix|plan|option|schedule|group|part|vitamin|hepatitis|category|class|section|table|zone|room|war|phase|tier|list|grade|type|phase|track|article|chapter|volume)\s\p{Lu}\.$/iu

/** Words that open sentences, by which "of the U.S. The" ends and "the U.S. Congress" does not. */
export const opener =
  /^["“'‘([]*(?:The|This|These|Those|That|There|It|Its|We|Our|I|You|Your|He|His|She|Her|They|Their|My|In|But|And|As|For|On|At|If|When|While|Where|After|Before|Since|Although|Though|However|Yet|So|Then|Thus|Therefore|Moreover|Nor|Or|Not|No|All|Both|Each|Every|Many|Most|Some|Such|To|With|Without|From|By|Under|Over|Through|During|Between|Among|Until|Because|Let|Here|Now|Today|Tomorrow|Yesterday|One|Two|Three|Only|Even|Also|What|Who|Why|How|Which|Nothing|Nobody|Everyone|Others|Another|Further|Finally|First|Second|Third|Last|Again|Please|Is|Are|Was|Were|Do|Does|Did|Can|Will|Should|A|An)\s/
