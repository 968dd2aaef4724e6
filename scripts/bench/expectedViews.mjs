import { readFileSync } from 'node:fs'

const read = (file) => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'))

/** Hong Kong and Macao are drawn with China. */
const drawnWith = { HKG: 'CHN', MAC: 'CHN' }

const isMemberOn = ({ from = '', to = '9999', status }, day) =>
  status !== 'contested' && from <= day && day < to

/**
 * What the four views have to show when one initiative is chosen, or nothing: recounted here from the files
 * the page loads, by another way than the page's own, so that the bench times right answers only.
 *
 * @param id the initiative, or null
 */
export const expectedViews = (id) => {
  const statement = read('statements/2024-01-09-wang-yi.json')
  const { issuer, date } = statement.metadata
  const forumFile = read('knowledge/forums.json').forums
  const seriesOf = (edition) => forumFile.find(({ editions }) => editions.some((one) => one.id === edition))
  const groupOf = (group) => read('knowledge/groups.json').groups.find((one) => one.id === group)
  const mentions = statement.mentions
    .map((mention) => {
      const { start, end } = mention.position
      const inConflict = statement.mentions.some(
        (other) =>
          other !== mention &&
          other.kind === 'conflict' &&
          other.position.start <= start &&
          end <= other.position.end,
      )
      const at = statement.sentences.findIndex((one) => one.start <= start && end <= one.end)
      return { ...mention, sentence: at + 1, inConflict }
    })
    .filter(({ sentence }) => sentence > 0)

  const all = statement.sentences.map((_, index) => index + 1)
  const counts = ({ kind, entity }) =>
    (kind === 'initiative' && entity === id) || (kind === 'forum' && seriesOf(entity)?.initiative === id)
  const matching = id === null ? all : all.filter((n) => mentions.some((m) => m.sentence === n && counts(m)))
  const matched = mentions.filter(({ sentence }) => matching.includes(sentence))

  const fills = { [issuer]: 'speaker' }
  for (const { kind, entity } of matched) {
    const group = kind === 'group' || kind === 'org' ? groupOf(entity) : undefined
    if (group?.extent !== 'closed') continue
    for (const member of group.members)
      if (isMemberOn(member, date)) fills[member.code] ??= 'implied'
      else if (member.status === 'contested') fills[member.code] ??= 'contested'
  }
  const places = matched.filter(({ kind, entity }) => kind === 'place' && entity !== issuer)
  for (const { entity } of places)
    fills[entity] = places.every((one) => one.entity !== entity || one.inConflict) ? 'conflict' : 'named'
  for (const [code, other] of Object.entries(drawnWith)) if (fills[other]) fills[code] = fills[other]

  const forums = {}
  for (const { kind, entity } of mentions) {
    if (kind !== 'forum') continue
    const isNamed = matched.some((one) => one.kind === kind && one.entity === entity)
    const belongs = seriesOf(entity)?.initiative === id
    forums[entity] = id === null ? 'rest' : !isNamed ? 'quiet' : belongs ? 'match' : 'same sentence'
  }

  const themes = {}
  for (const { kind, entity, sentence } of mentions) {
    if (kind !== 'theme') continue
    themes[entity] ??= { matching: 0, total: 0 }
    themes[entity].total += 1
    if (matching.includes(sentence)) themes[entity].matching += 1
  }

  return {
    status: id === null ? `All ${all.length} sentences` : `${matching.length} of ${all.length} sentences`,
    sentences: Object.fromEntries(all.map((n) => [n, id === null ? null : String(matching.includes(n))])),
    fills,
    forums,
    themes,
  }
}

/** Initiatives that have a matching sentence, with the names of their buttons. */
export const initiatives = () =>
  read('knowledge/initiatives.json')
    .initiatives.map(({ id, name }) => ({ id, name, expected: expectedViews(id) }))
    .filter(({ expected }) => Object.values(expected.sentences).includes('true'))
