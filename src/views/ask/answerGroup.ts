import type { Group } from '#knowledge/knowledge.ts'
import { bodiesAt, isPartly, membersAt } from '#knowledge/membersAt.ts'
import { sayList } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { asWritten } from '#statement/asWritten.ts'
import type { CountryCode } from '#statement/units.ts'
import { dayKnown } from '#views/words/dayKnown.ts'
import { membersWhen } from '#views/words/membersWhen.ts'
import { nameInSentence, startSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayFullDate } from '#views/words/sayDates.ts'
import { sourcesOf } from '#views/words/sourcesOf.ts'
import { type Presence, presenceOf } from '#views/words/subject.ts'
import type { AnswerNote, AnswerTo, Near } from './answer.ts'
import { answerReached } from './answerReached.ts'
import { namedOfKind, nearestGroups } from './nearest.ts'

/** Members written out before the rest is only counted. */
const shown = 12

const sayMembers = (indexed: StatementIndex, codes: readonly CountryCode[]): string => {
  const names = codes.map((code) => namesOf(indexed).full('partner', code))
  const n = names.length - shown
  if (n <= 0) return sayList(names)
  return sayList([...names.slice(0, shown), sayAnswer('answer.more', { n })])
}

/** "19 countries, the European Union and the African Union": members that are bodies imply nobody. */
const bodyNotes = (indexed: StatementIndex, group: Group, n: number): AnswerNote[] => {
  const { date } = indexed.statement.metadata
  const bodies = bodiesAt(group, date)
  if (bodies.length === 0) return []
  const called = (id: string): string =>
    nameInSentence({ kind: 'group', id }, namesOf(indexed).full('partner', id))
  const list = sayList([sayAnswer('answer.countries', { n }), ...bodies.map(({ id }) => called(id))])
  const since = bodies.map(({ id, from, sources }) => ({
    words: from
      ? sayAnswer('answer.bodySince', { name: startSentence(called(id)), day: sayFullDate(asWritten(from)) })
      : '',
    sources: sourcesOf(indexed.knowledge, 'groups', sources),
  }))
  return [
    {
      words: sayAnswer('answer.bodies', { list, ...membersWhen(date) }),
      sources: since.filter(({ words }) => words === '').flatMap(({ sources }) => sources),
    },
    ...since.filter(({ words }) => words !== ''),
  ]
}

/** How the members are known, who they are, and who of them is named. */
const memberNotes = (indexed: StatementIndex, group: Group, isAbsent: boolean): AnswerNote[] => {
  const { date, issuers } = indexed.statement.metadata
  const { members, contested } = membersAt(group, date, issuers)
  const sources = sourcesOf(indexed.knowledge, 'groups', group.sources)
  if (members.length === 0) return []
  const n = members.length
  const basis =
    group.extent === 'open'
      ? sayAnswer('answer.openList', { n, list: group.inferredFrom ?? '', kind: group.kind })
      : sayAnswer(group.bodies ? 'answer.memberCountries' : 'answer.members', {
          n,
          ...membersWhen(date),
          list: sayMembers(indexed, members),
        })
  const presences = members
    .filter((code) => !issuers.includes(code))
    .map((code) => presenceOf(indexed, { kind: 'place', id: code }))
  const countOf = (wanted: Presence): number => presences.filter((presence) => presence === wanted).length
  const speakers = members.length - presences.length
  const counts = {
    speakers,
    named: countOf('named'),
    implied: countOf('implied'),
    reached: countOf('reached'),
  }
  const standing = isAbsent ? [{ words: sayAnswer('answer.membersNamed', counts), sources: [] }] : []
  const disputed = group.members
    .filter(({ code, status }) => status === 'contested' && contested.includes(code))
    .map(({ code, note = '', sources: cited = group.sources }) => ({
      words: sayAnswer('answer.contestedMember', {
        name: namesOf(indexed).full('partner', code),
        note,
      }).trim(),
      sources: sourcesOf(indexed.knowledge, 'groups', cited),
    }))
  const partly = contested
    .filter((code) => isPartly(group, code))
    .map((code) => ({
      words: sayAnswer('answer.partlyMember', {
        name: startSentence(
          nameInSentence({ kind: 'place', id: code }, namesOf(indexed).full('partner', code)),
        ),
        when: membersWhen(date).when,
        day: dayKnown(group, code, date),
      }),
      sources,
    }))
  return [...bodyNotes(indexed, group, n), { words: basis, sources }, ...disputed, ...partly, ...standing]
}

const nearTo = (indexed: StatementIndex, group: Group): readonly Near[] => {
  const { date, issuers } = indexed.statement.metadata
  const nearest = nearestGroups(indexed, membersAt(group, date, issuers).members)
  return nearest.length > 0 ? nearest : namedOfKind(indexed, 'group')
}

/** What the statement says of one body, bloc or class of countries. */
export function answerGroup(indexed: StatementIndex, id: string): AnswerTo {
  const group =
    indexed.groups.get(id)?.group ?? indexed.knowledge.groups?.groups.find((entry) => entry.id === id)
  const name = namesOf(indexed).full('partner', id)
  // "Nordic countries" are several, "Euro area" is one.
  const isPlural = group?.kind === 'group' && /\Bs\b/.test(name)
  const inSentence = nameInSentence({ kind: 'group', id }, name, isPlural)
  const terms = group?.terms ?? []
  const answer = answerReached(indexed, { dimension: 'partner', id, inSentence, isPlural, terms })
  if (!group) return answer
  const isAbsent = answer.standing === 'absent'
  return {
    ...answer,
    notes: [...answer.notes, ...memberNotes(indexed, group, isAbsent)],
    near: isAbsent ? nearTo(indexed, group) : [],
  }
}
