import type { CountryCode } from '#statement/units.ts'
import type {
  CountedMention,
  Evidence,
  EvidenceIndex,
  ForumOfStatement,
  GroupOfStatement,
  ListedDimension,
} from './statementIndex.ts'

type Collected = Record<ListedDimension, Map<string, Evidence[]>>

const collect = (into: Map<string, Evidence[]>, value: string, evidence: Evidence): void => {
  const list = into.get(value)
  if (list) list.push(evidence)
  else into.set(value, [evidence])
}

/**
 * Collects why each value counts in each sentence.
 *
 * A closed group implies its members, a forum its standing members and its initiative; an open class
 * implies nobody. An issuer is never implied, and contested members are not either.
 */
export function indexEvidence(
  mentions: readonly CountedMention[],
  forums: ReadonlyMap<string, ForumOfStatement>,
  groups: ReadonlyMap<string, GroupOfStatement>,
  issuers: readonly CountryCode[],
): EvidenceIndex {
  const index: Collected = { initiative: new Map(), partner: new Map(), forum: new Map(), theme: new Map() }
  const imply = (reached: GroupOfStatement, evidence: Evidence): void => {
    for (const code of reached.members) if (!issuers.includes(code)) collect(index.partner, code, evidence)
  }
  for (const { index: mention, sentence, kind, entity } of mentions) {
    if (sentence === null || kind === 'conflict') continue
    const named: Evidence = { sentence, mention, via: null }
    if (kind === 'initiative' || kind === 'forum' || kind === 'theme') collect(index[kind], entity, named)
    else collect(index.partner, entity, named)
    if (kind === 'group' || kind === 'org') {
      const reached = groups.get(entity)
      if (reached?.group.extent === 'closed') imply(reached, { ...named, via: { kind: 'group', id: entity } })
    }
    const series = kind === 'forum' ? forums.get(entity)?.series : undefined
    if (!series) continue
    const through: Evidence = { ...named, via: { kind: 'forum', id: entity } }
    if (series.initiative) collect(index.initiative, series.initiative, through)
    const members = series.members ? groups.get(series.members) : undefined
    if (members) {
      collect(index.partner, members.group.id, through)
      imply(members, through)
    }
  }
  return index
}
