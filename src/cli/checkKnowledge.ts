import type { Sources } from '#knowledge/knowledge.ts'
import type { WrittenKnowledge, WrittenTerm } from '#knowledge/writtenKnowledge.ts'
import { asWritten } from '#statement/asWritten.ts'

type Report = (place: string, message: string) => void

const checkUnique = (ids: readonly string[], what: string, report: Report): void => {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) report(what, `"${id}" is there twice`)
    seen.add(id)
  }
}

const checkTerms = (terms: readonly WrittenTerm[], place: string, report: Report): void => {
  const wordings = terms.map(({ text }) => text)
  checkUnique(wordings, `${place}, terms`, report)
  for (const { text, needs, unless } of terms)
    for (const source of [...needs, ...unless])
      try {
        new RegExp(source, 'u')
      } catch (error) {
        report(`${place}, "${text}"`, error instanceof Error ? error.message : String(error))
      }
}

const checkPlaces = ({ places }: WrittenKnowledge['places'], report: Report): void => {
  const codes = places.map(({ code }) => code)
  checkUnique(codes, 'places', report)
  checkUnique(
    places.flatMap(({ searchNames = [] }) => searchNames),
    'search names of places',
    report,
  )
  for (const { code, name, terms, searchNames = [] } of places) {
    checkTerms(terms, code, report)
    for (const { text } of terms)
      if (searchNames.includes(text)) report(code, `"${text}" is a term and needs no search name`)
    if (terms[0]?.text !== name.replace('’', "'")) report(code, `the first term is to be its name, "${name}"`)
  }
}

const checkGroups = ({ groups: { groups, sources }, places }: WrittenKnowledge, report: Report): void => {
  const codes = new Set(places.places.map(({ code }) => code))
  checkUnique(
    groups.map(({ id }) => id),
    'groups',
    report,
  )
  const ids = new Set(groups.map(({ id }) => id))
  for (const { id, terms, members, bodies = [], extent, inferredFrom, of, ...group } of groups) {
    checkTerms(terms, id, report)
    if (extent === 'open' && !inferredFrom) report(id, 'an open group is to say what it is inferred from')
    if (extent !== 'none' && members.length === 0) report(id, 'has no members')
    if (of && !codes.has(of)) report(id, `there is no place ${of}`)
    checkSources(
      [...group.sources, ...[...members, ...bodies].flatMap((member) => member.sources ?? [])],
      sources,
      id,
      report,
    )
    for (const { code, from, to } of members) {
      if (!codes.has(code)) report(id, `there is no place ${code}`)
      if (from && to && asWritten(from).start >= asWritten(to).end)
        report(id, `the membership of ${code} ends before it begins`)
    }
    for (const body of bodies) if (!ids.has(body.id)) report(id, `there is no group ${body.id}`)
  }
}

const checkSources = (cited: readonly string[], sources: Sources, place: string, report: Report): void => {
  for (const id of cited) {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined
    if (!source) report(place, `there is no source "${id}"`)
    // What a reader cannot open is to say what it is.
    else if (source.url === null && source.kind !== 'own table')
      report(place, `the source "${id}" has no address and is no table of our own`)
  }
}

const checkForums = (knowledge: WrittenKnowledge, report: Report): void => {
  const { forums, context, sources } = knowledge.forums
  const initiatives = new Set(knowledge.initiatives.initiatives.map(({ id }) => id))
  const groups = new Set(knowledge.groups.groups.map(({ id }) => id))
  const codes = new Set(knowledge.places.places.map(({ code }) => code))
  const editions = [...forums.flatMap((series) => series.editions), ...context.events]
  checkUnique(
    [...forums, ...editions].map(({ id }) => id),
    'forums',
    report,
  )
  for (const { id, terms, initiative, members } of forums) {
    checkTerms(terms, id, report)
    if (initiative && !initiatives.has(initiative)) report(id, `there is no initiative "${initiative}"`)
    if (members && !groups.has(members)) report(id, `there is no group "${members}"`)
  }
  for (const { id, start, end, venue, sources: cited } of editions) {
    if (start > end) report(id, 'ends before it starts')
    if (cited.length === 0) report(id, 'says nowhere where its dates come from')
    if (!codes.has(venue.country)) report(id, `there is no place ${venue.country}`)
    checkSources(cited, sources, id, report)
    for (const source of cited) {
      const given = sources[source]?.dates
      if (given && (given.start !== start || given.end !== end))
        report(id, `"${source}" is cited for its dates and gives others`)
    }
  }
}

/**
 * Finds what no schema can see: an id that is there twice, a reference that leads nowhere, a condition that
 * is no regular expression, a theme term that belongs to two themes.
 *
 * @returns one line for each, naming its place; none when all is well
 */
export function checkKnowledge(knowledge: WrittenKnowledge): readonly string[] {
  const found: string[] = []
  const report: Report = (place, message) => found.push(`${place}: ${message}`)
  checkPlaces(knowledge.places, report)
  checkGroups(knowledge, report)
  const { initiatives, sources } = knowledge.initiatives
  checkUnique(
    initiatives.map(({ id }) => id),
    'initiatives',
    report,
  )
  for (const { id, terms, sources: cited } of initiatives) {
    checkTerms(terms, id, report)
    checkSources(cited, sources, id, report)
  }
  checkForums(knowledge, report)
  const { themes } = knowledge.themes
  checkUnique(
    themes.flatMap(({ terms }) => terms.map((term) => term.toLowerCase())),
    'terms of themes',
    report,
  )
  return found
}
