import { readFileSync } from 'node:fs'

const read = (file) => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'))

/** Hong Kong and Macao are drawn with China. */
const drawnWith = { HKG: 'CHN', MAC: 'CHN' }

const isMemberOn = ({ from = '', to = '9999', status }, day) =>
  status !== 'contested' && from <= day && day < to

const figure = (count) => count.toLocaleString('en')

/** Mentions of a statement with the number of their sentence, and whether a conflict around them names them. */
const placed = (statement) => {
  const conflicts = statement.mentions.filter(({ kind }) => kind === 'conflict')
  let [at, conflict] = [0, 0]
  return statement.mentions
    .map((mention) => {
      const { start, end } = mention.position
      while (at < statement.sentences.length && statement.sentences[at].end < end) at += 1
      while (conflict < conflicts.length && conflicts[conflict].position.end < end) conflict += 1
      const around = conflicts[conflict]
      const inConflict = Boolean(around) && around !== mention && around.position.start <= start
      const isCounted = at < statement.sentences.length && statement.sentences[at].start <= start
      return { ...mention, sentence: isCounted ? at + 1 : 0, inConflict }
    })
    .filter(({ sentence }) => sentence > 0)
}

/**
 * What the four views have to show when one initiative is chosen, or nothing: recounted here from the files
 * the page loads, by another way than the page's own, so that the bench times right answers only.
 *
 * @param id the initiative, or null
 */
export const expectedViews = (id, statement) => {
  const { issuers, date } = statement.metadata
  const forumFile = read('knowledge/forums.json').forums
  const seriesById = new Map(forumFile.flatMap((one) => one.editions.map((edition) => [edition.id, one])))
  const seriesOf = (edition) => seriesById.get(edition)
  const groupsById = new Map(read('knowledge/groups.json').groups.map((one) => [one.id, one]))
  const groupOf = (group) => groupsById.get(group)
  const mentions = placed(statement)

  const all = statement.sentences.map((_, index) => index + 1)
  const counts = ({ kind, entity }) =>
    (kind === 'initiative' && entity === id) || (kind === 'forum' && seriesOf(entity)?.initiative === id)
  const matching = new Set(id === null ? all : mentions.filter(counts).map(({ sentence }) => sentence))
  const matched = mentions.filter(({ sentence }) => matching.has(sentence))

  const fills = Object.fromEntries(issuers.map((code) => [code, 'speaker']))
  for (const { kind, entity } of matched) {
    const group = kind === 'group' || kind === 'org' ? groupOf(entity) : undefined
    if (group?.extent !== 'closed') continue
    for (const member of group.members)
      if (isMemberOn(member, date.start)) fills[member.code] ??= 'implied'
      else if (member.status === 'contested') fills[member.code] ??= 'contested'
  }
  const places = matched.filter(({ kind, entity }) => kind === 'place' && !issuers.includes(entity))
  const named = new Set(places.filter(({ inConflict }) => !inConflict).map(({ entity }) => entity))
  for (const { entity } of places) fills[entity] = named.has(entity) ? 'named' : 'conflict'
  for (const [code, other] of Object.entries(drawnWith)) if (fills[other]) fills[code] = fills[other]

  const forums = {}
  const namedForums = new Set(matched.filter(({ kind }) => kind === 'forum').map(({ entity }) => entity))
  for (const { kind, entity } of mentions) {
    if (kind !== 'forum') continue
    const isNamed = namedForums.has(entity)
    const belongs = seriesOf(entity)?.initiative === id
    forums[entity] = id === null ? 'rest' : !isNamed ? 'quiet' : belongs ? 'match' : 'same sentence'
  }

  const themes = {}
  for (const { kind, entity, sentence } of mentions) {
    if (kind !== 'theme') continue
    themes[entity] ??= { matching: 0, total: 0 }
    themes[entity].total += 1
    if (matching.has(sentence)) themes[entity].matching += 1
  }

  return {
    status:
      id === null
        ? `All ${figure(all.length)} sentences`
        : `${figure(matching.size)} of ${figure(all.length)} sentences`,
    sentences: Object.fromEntries(all.map((n) => [n, id === null ? null : String(matching.has(n))])),
    fills,
    forums,
    themes,
  }
}

/** Initiatives that have a matching sentence, with the names of their buttons. */
export const initiatives = (statement) =>
  read('knowledge/initiatives.json')
    .initiatives.map(({ id, name }) => ({ id, name, expected: expectedViews(id, statement) }))
    .filter(({ expected }) => Object.values(expected.sentences).includes('true'))
