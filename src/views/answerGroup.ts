import { sayList } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Corpus } from '#statement/corpus.ts'
import type { Group } from '#statement/knowledge.ts'
import { membersAt } from '#statement/membersAt.ts'
import type { CountryCode } from '#statement/units.ts'
import type { AnswerNote, AnswerTo, Near } from './answer.ts'
import { answerReached } from './answerReached.ts'
import { nameInSentence } from './nameInSentence.ts'
import { namesOf } from './namesOf.ts'
import { namedOfKind, nearestGroups } from './nearest.ts'
import { sourcesOf } from './sourcesOf.ts'
import { presenceOf } from './subject.ts'

/** Members written out before the rest is only counted. */
const shown = 12

const sayMembers = (corpus: Corpus, codes: readonly CountryCode[]): string => {
  const names = codes.map((code) => namesOf(corpus).full('partner', code))
  const n = names.length - shown
  if (n <= 0) return sayList(names)
  return sayList([...names.slice(0, shown), sayAnswer('answer.more', { n })])
}

/** How the members are known, who they are, and who of them is named. */
const memberNotes = (corpus: Corpus, group: Group, isAbsent: boolean): AnswerNote[] => {
  const { date, issuer } = corpus.statement.metadata
  const { members, contested } = membersAt(group, date, issuer)
  const sources = sourcesOf(corpus.knowledge, 'groups', group.sources)
  if (members.length === 0) return []
  const n = members.length
  const basis =
    group.extent === 'open'
      ? sayAnswer('answer.openList', { n, list: group.inferredFrom ?? '', kind: group.kind })
      : sayAnswer('answer.members', { n, isDated: String(date !== null), list: sayMembers(corpus, members) })
  const presences = members
    .filter((code) => code !== issuer)
    .map((code) => presenceOf(corpus, { kind: 'place', id: code }))
  const named = presences.filter((presence) => presence === 'named').length
  const reached = presences.filter((presence) => presence === 'reached').length
  const standing = isAbsent
    ? [{ words: sayAnswer('answer.membersNamed', { named, reached }), sources: [] }]
    : []
  const disputed = group.members
    .filter(({ code, status }) => status === 'contested' && contested.includes(code))
    .map(({ code, note = '', sources: cited = group.sources }) => ({
      words: sayAnswer('answer.contestedMember', {
        name: namesOf(corpus).full('partner', code),
        note,
      }).trim(),
      sources: sourcesOf(corpus.knowledge, 'groups', cited),
    }))
  return [{ words: basis, sources }, ...disputed, ...standing]
}

const nearTo = (corpus: Corpus, group: Group): readonly Near[] => {
  const { date, issuer } = corpus.statement.metadata
  const nearest = nearestGroups(corpus, membersAt(group, date, issuer).members)
  return nearest.length > 0 ? nearest : namedOfKind(corpus, 'group')
}

/** What the statement says of one body, bloc or class of countries. */
export function answerGroup(corpus: Corpus, id: string): AnswerTo {
  const group =
    corpus.groups.get(id)?.group ?? corpus.knowledge.groups?.groups.find((entry) => entry.id === id)
  const isPlural = group?.kind === 'group'
  const inSentence = nameInSentence({ kind: 'group', id }, namesOf(corpus).full('partner', id), isPlural)
  const terms = group?.terms ?? []
  const answer = answerReached(corpus, { dimension: 'partner', id, inSentence, isPlural, terms })
  if (!group) return answer
  const isAbsent = answer.standing === 'absent'
  return {
    ...answer,
    notes: [...answer.notes, ...memberNotes(corpus, group, isAbsent)],
    near: isAbsent ? nearTo(corpus, group) : [],
  }
}
