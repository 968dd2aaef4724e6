const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What meetings are called; the last word of their name, or the first. */
export const forumHeads = words(
  'Summit Conference Forum Dialogue Congress Talks Process Expo Exposition Consultations Consultation Symposium Colloquium Roundtable Meeting Meetings Retreat Convocation',
)

/** What plans and undertakings are called. */
export const initiativeHeads = words(
  'Initiative Agenda Strategy Roadmap Programme Program Compact Framework Partnership Plan Vision Facility Corridor Decade Pathway Project Alliance Consensus Blueprint Masterplan Accelerator Goals Platform Pact Mission Deal Campaign Scheme Concept Pledge Outlook Compass Moonshot Multilateralisation Multilateralization',
)

/** The same in small letters, where a name stands before them: "Astana process", "Clean Rivers initiative". */
export const smallForumHeads = words('summit talks process conference dialogue forum format')
export const smallInitiativeHeads = words(
  'initiative plan strategy framework corridor compact roadmap programme agenda',
)

/** What bodies and institutions are called. */
export const institutionHeads = words(
  'Council Assembly Commission Committee Court Tribunal Ministry Department Office Agency Authority Bank Fund Force Forces Organisation Organization Union Association Institute Centre Center University Parliament Secretariat Service Bureau Board Corps Police Army Navy Command Academy Foundation Federation League Network Mission Operation Panel Party Society Community Rapporteur Envoy Representative Minister Secretary',
)

/** What has a name of its own beside the word for it: "the hospital ship Solidarity". */
export const namedKinds = words(
  'ship vessel ferry boat trawler yacht frigate newspaper magazine journal film play horse',
)

/** Words by which meetings and plans are called. */
export const shapeHeads: ReadonlySet<string> = new Set([
  ...forumHeads,
  ...initiativeHeads,
  ...smallForumHeads,
  ...smallInitiativeHeads,
])

/** Meetings that only who meets makes a forum. */
export const metBy =
  /^(?:Heads|Leaders'?|Ministers'?|Ministerial|Summit|High-[Ll]evel|Chiefs|Presidents'?|Directors'?)$/

/** Heads that name a thing only with a subject ("for", "on", "of") or a number behind them. */
export const needsSubject = words(
  'Mission Platform Pact Alliance Deal Campaign Scheme Concept Project Goals Pledge Outlook',
)

/** Heads that say enough beside a word for the sort of plan: "the Strategic Compass". */
export const telling = /^(?:Compass|Moonshot)$/

/** What the whole world meets in, whatever sort of forum it is: "the World Economic Forum". */
export const worldwide = /^(?:World|International|Global|High-[Ll]evel|Nuclear)$/

/** Words that say what sort of meeting or plan it is and name none by themselves. */
export const generic = words(
  'National Strategic Comprehensive Annual General Action Special Joint Bilateral Multilateral Trilateral Regional Work Working Government Press News Video Global Economic Social Political Peace Security Development Nuclear Space Missile Training Cooperation Enhanced Privileged Cooperative All-Weather Master Federal State Ministerial International World High-Level Plenary Constitutional Party Review Policy Implementation Country Medium-Term Five-Year Ten-Year Long-Term Business Military Defence Defense Diplomatic Official Public Next Last New Great Common Mutual Major Friendly All-Round',
)

/** Words by which a name is no meeting and no plan: what governments do at home. */
export const domestic = words(
  'Government Press News Video Telephone Party Work Cabinet Assembly Parliament Senate Tele Judicial Bail',
)

/** Only a congress of these is a meeting; others are parliaments and parties. */
export const congressOf = words('World International Global Universal Pan-African Mondial European Asian')

/** Words of the congresses that are parliaments, parties and unions. */
export const political =
  /^(?:National|People's|Peoples'?|Party|Assembly|Parliament|Senate|Unions?|Trades?|Labou?r|State|Federal|Constitutional|Communist|Socialist|Democratic|Republican|Jewish|Continental|Provincial|Members?|Library)$/

/** Capitalized only because a sentence opens with them. */
export const openers = words(
  'The This That These Those Our Their His Her Its Your My In At On And But For As With From Under Through Both We It To By Of During After Before Since While When Where Until Also A An All Any Each Every Some No Such Another Other Here There Thus Hence Today Now Yet So Or If Although Because Despite Following Within Without Beyond Against Among Between Beside Towards Let Like Unlike Regarding Concerning Mr Mrs Ms Dr',
)

/** Offices, which part a name from the person who holds them. */
export const offices = words(
  'President Vice-President Minister Prime Chancellor Premier King Queen Ambassador Chairman Chair Chairperson Secretary Secretary-General Director Director-General Commissioner Governor Senator Envoy Coordinator',
)

/** What is "of" a named thing and no part of its name. */
export const holders = words(
  'Ministers Government Ministry Department Office Members Member Part Embassy Representative Head Host Republic Kingdom State States Union University Bank Day Year Section Article Chapter Paragraph Annex Anniversary Establishment Launch Implementation Adoption Secretariat Bureau Council Committee Commission',
)

/** Common nouns whose possessive belongs to the name: "the World Children's Forum". */
export const commonPossessor = words(
  "People's Peoples' Children's Women's Men's World's Youth's Mother's Workers' Nation's President's Presidents' Leaders' Ministers'",
)

/** Days and months, which belong to no name before them. */
export const calendar = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
)

/** Parts of the world, which a name may end in: "the Conference on Peace in Africa". */
export const region =
  /^(?:Africa|Asia|Europe|Eurasia|Oceania|Americas?|Caribbean|Pacific|Indo-Pacific|Mediterranean|Sahel|Balkans|Caucasus|Arctic|Antarctica|Gulf|Horn|Middle|Latin|Central|Eastern|Western|Northern|Southern|Southeast|South-East|South|East|West|North)$/

/** Numbers that count meetings. */
export const ordinal =
  /^(?:\d{1,3}(?:st|nd|rd|th)|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-\p{L}+)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]hirtieth)$/u
