import { isPartly } from '#knowledge/membersAt.ts'
import { say, sayList } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import { isSpeaker } from '#reading/isSpeaker.ts'
import type { Evidence, GroupOfStatement, StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import type { CountryCode } from '#statement/units.ts'
import { placeView } from '#views/panels/placeView.ts'
import { dayKnown } from '#views/words/dayKnown.ts'
import { forumMembers } from '#views/words/forumMembers.ts'
import { membersWhen } from '#views/words/membersWhen.ts'
import { nameInSentence, startSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayThroughNames } from '#views/words/sayThroughNames.ts'
import { searchedFor } from '#views/words/searchedFor.ts'
import { sourcesOf } from '#views/words/sourcesOf.ts'
import { speakerAs } from '#views/words/speakerAs.ts'
import type { AnswerNote, AnswerTo, Near } from './answer.ts'
import { datesThrough } from './answerDates.ts'
import { answerQuotes } from './answerQuotes.ts'
import { namedOfKind } from './nearest.ts'
import { unreadNotes } from './unreadWordings.ts'

const joined = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ')

/** First words by which the text names a group. */
const wordsOf = ({ mentions }: StatementIndex, id: string): string =>
  mentions.find(({ entity }) => entity === id)?.quote.exact ?? ''

/** Groups of the statement the place belongs to on its day. */
const groupsWith = ({ groups }: StatementIndex, code: CountryCode): GroupOfStatement[] =>
  [...groups.values()].filter(({ members }) => members.includes(code))

/** Conflicts within whose names the place is named, in the words of the text. */
const sayConflicts = ({ mentions }: StatementIndex, evidence: readonly Evidence[]): string => {
  const conflicts = new Set(evidence.map(({ mention }) => mentions[mention]?.conflict))
  const words = mentions
    .filter(({ kind, entity }) => kind === 'conflict' && conflicts.has(entity))
    .map(({ quote }) => say('chip.words', { text: quote.exact }))
  return words.length > 0 ? sayAnswer('answer.within', { words: sayList([...new Set(words)]) }) : ''
}

const sayNamed = (indexed: StatementIndex, evidence: readonly Evidence[]): string => {
  const naming = evidence.filter(({ via }) => via === null)
  const through = evidence.filter(({ via }) => via !== null)
  return joined([
    sayConflicts(indexed, naming),
    through.length > 0
      ? sayAnswer('answer.also', { names: sayThroughNames(indexed, through), n: sentencesOf(through).length })
      : '',
  ])
}

/** "Implied through BRICS." and "It is one of 53 African members of …, which is named." */
const sayImplied = (indexed: StatementIndex, evidence: readonly Evidence[]): string => {
  const groups = evidence.filter(({ via }) => via?.kind === 'group')
  return joined([
    groups.length > 0 ? sayAnswer('answer.implied', { names: sayThroughNames(indexed, groups) }) : '',
    ...forumMembers(indexed, evidence).map(({ group, members }) =>
      sayAnswer(groups.length > 0 ? 'answer.alsoOneOf' : 'answer.oneOf', {
        n: members.length,
        group: group.name,
      }),
    ),
  ])
}

const sayContested = ({ groups, statement }: StatementIndex, code: CountryCode): string => {
  const { date } = statement.metadata
  const reached = [...groups.values()].filter(({ contested }) => contested.includes(code))
  const namesOfGroups = (why: 'disputed' | 'known' | 'unknown'): string[] =>
    reached
      .filter(({ group }) => (isPartly(group, code) ? dayKnown(group, code, date) : 'disputed') === why)
      .map(({ group }) => nameInSentence({ kind: 'group', id: group.id }, group.name))
  const disputed = namesOfGroups('disputed')
  const { when } = membersWhen(date)
  return joined([
    disputed.length > 0 ? sayAnswer('answer.contested', { groups: sayList(disputed) }) : '',
    ...(['known', 'unknown'] as const).map((day) => {
      const partly = namesOfGroups(day)
      return partly.length > 0 ? sayAnswer('answer.partly', { groups: sayList(partly), when, day }) : ''
    }),
  ])
}

/** Since when it belongs to the groups that reach it, or why that is contested, by which sources. */
const membershipNotes = (indexed: StatementIndex, code: CountryCode): AnswerNote[] =>
  placeView(indexed, code).memberships.map(({ group: id, words, sources }) => {
    const { group, members = [] } = indexed.groups.get(id) ?? {}
    if (group?.extent === 'forum')
      return { words: sayAnswer('answer.forumList', { n: members.length }), sources }
    const contested = group?.members.find((entry) => entry.code === code && entry.status === 'contested')
    return { words: contested?.note ?? words, sources }
  })

/** Classes and the world body it belongs to: named, and yet they imply nobody. */
const classNotes = (
  indexed: StatementIndex,
  code: CountryCode,
  name: string,
  isAbsent: boolean,
): AnswerNote[] =>
  groupsWith(indexed, code)
    .filter(({ group: { extent, kind } }) => extent === 'open' && (kind === 'group' || isAbsent))
    .map(({ group: { id, kind, inferredFrom = '', sources }, members }) => ({
      words: sayAnswer(kind === 'group' ? 'answer.class' : 'answer.member', {
        words: wordsOf(indexed, id),
        list: inferredFrom,
        name,
        n: members.length,
      }),
      sources: sourcesOf(indexed.knowledge, 'groups', sources),
    }))

/** Groups of the statement it has to do with; for a place in none of them, the places that are named. */
const nearTo = (indexed: StatementIndex, code: CountryCode): readonly Near[] => {
  const groups = [...indexed.groups.values()].filter(({ members, contested }) =>
    [...members, ...contested].includes(code),
  )
  if (groups.length === 0) return namedOfKind(indexed, 'place')
  return groups.map(({ group: { id, name } }) => ({ subject: { kind: 'group', id }, name }))
}

/** What the statement says of one country or territory. */
export function answerPlace(indexed: StatementIndex, code: CountryCode): AnswerTo {
  const evidence = indexed.evidence.partner.get(code) ?? []
  const name = namesOf(indexed).full('partner', code)
  const inSentence = nameInSentence({ kind: 'place', id: code }, name)
  const subject = startSentence(inSentence)
  const naming = sentencesOf(evidence.filter(({ via }) => via === null)).length
  const base = {
    name,
    quotes: answerQuotes(indexed, evidence),
    dates: datesThrough(indexed, evidence),
    canFilter: evidence.length > 0,
    near: [],
  }
  if (isSpeaker(indexed, code))
    return {
      ...base,
      standing: 'speaker',
      headline: sayAnswer('answer.speaker', {
        name: subject,
        n: indexed.statement.metadata.issuers.length,
        as: speakerAs(indexed),
      }),
      detail: sayAnswer('answer.speakerNamed', { n: naming, total: indexed.sentences.length }),
      notes: [],
    }
  if (naming > 0)
    return {
      ...base,
      standing: 'named',
      headline: sayAnswer('answer.named', { name: subject, number: 'one', n: naming }),
      detail: sayNamed(indexed, evidence),
      notes: membershipNotes(indexed, code),
    }
  const headline = sayAnswer('answer.notNamed', { name: subject, number: 'one' })
  const contested = sayContested(indexed, code)
  const terms = indexed.knowledge.places?.places.find((place) => place.code === code)?.terms ?? []
  const notes = [...membershipNotes(indexed, code), ...unreadNotes(indexed, terms, inSentence)]
  if (evidence.length > 0)
    return {
      ...base,
      standing: evidence.some(({ via }) => via?.kind === 'group') ? 'implied' : 'reached',
      headline,
      detail: joined([sayImplied(indexed, evidence), contested]),
      notes: [...notes, ...classNotes(indexed, code, inSentence, false)],
    }
  return {
    ...base,
    standing: contested ? 'contested' : 'absent',
    headline,
    detail: contested || searchedFor(name, terms),
    notes: [...notes, ...classNotes(indexed, code, inSentence, true)],
    near: nearTo(indexed, code),
  }
}
