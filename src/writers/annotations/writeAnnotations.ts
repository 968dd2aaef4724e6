import { quoteAt } from '#statement/quoteAt.ts'
import type { Correction, Statement } from '#statement/statement.ts'
import type { ExportHead } from '#views/takeaway/exportHead.ts'
import type { TakenMention } from '#views/takeaway/takenMentions.ts'
import { codePoints } from './codePoints.ts'

/** What this file says beyond the Web Annotation model has names of its own. */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    atlas: 'urn:x-statement-atlas:',
    kind: 'atlas:kind',
    entity: 'atlas:entity',
    relation: 'atlas:relation',
    reading: 'atlas:reading',
    sentence: 'atlas:sentence',
    counted: 'atlas:counted',
    matching: 'atlas:matching',
    doubt: 'atlas:doubt',
    alternatives: 'atlas:alternatives',
    statement: 'atlas:statement',
    statementKind: 'atlas:statementKind',
    date: 'atlas:date',
    attribution: 'atlas:attribution',
    filters: 'atlas:filters',
    sentences: 'atlas:sentences',
    legend: 'atlas:legend',
    boundaries: 'atlas:boundaries',
    link: { '@id': 'atlas:link', '@type': '@id' },
    text: 'atlas:text',
    corrections: { '@id': 'atlas:corrections', '@type': '@json' },
  },
] as const

const encoded = encodeURIComponent

/** A quote without the half of a character at either of its ends. */
const whole = (words: string): string => words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')

const correctionOf = (correction: Correction) => {
  const { action, at } = correction
  return {
    action,
    kind: at.kind,
    entity: at.entity,
    exact: at.quote.exact,
    ...(action === 'change'
      ? { to: { kind: correction.to.kind, entity: correction.to.entity, exact: correction.to.quote.exact } }
      : {}),
  }
}

const annotationOf = (
  mention: TakenMention,
  id: string,
  { text, source, pointAt }: { text: string; source: string; pointAt: ReturnType<typeof codePoints> },
) => {
  const { kind, entity, names, relation, reading, origin, position, sentence, isMatch, doubt } = mention
  const { exact, prefix, suffix } = quoteAt(text, position)
  return {
    id,
    type: 'Annotation',
    motivation: doubt ? 'questioning' : kind === 'theme' ? 'classifying' : 'identifying',
    ...(origin === 'person'
      ? { creator: { type: 'Person' } }
      : { generator: { type: 'Software', name: 'Statement Atlas' } }),
    body: {
      id: `urn:x-statement-atlas:${kind}:${encoded(entity)}`,
      label: names,
      kind,
      entity,
      ...(relation === null ? {} : { relation }),
    },
    reading,
    ...(sentence === null ? {} : { sentence }),
    counted: sentence !== null && doubt === null,
    matching: isMatch && doubt === null,
    ...(doubt ? { doubt: doubt.reason, alternatives: doubt.alternatives } : {}),
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: whole(prefix), suffix: whole(suffix) },
        { type: 'TextPositionSelector', start: pointAt(position.start), end: pointAt(position.end) },
      ],
    },
  }
}

/**
 * What the page marks in the text, as a page of W3C Web Annotations in JSON-LD, with the text itself: each with a list
 * of one quote and one position selector, by code points, as the standard has it. What is doubtful is a question, and
 * not counted; what a person marked says so; the corrections stand beside the annotations that came of them.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function writeAnnotations(
  head: ExportHead,
  statement: Statement,
  mentions: readonly TakenMention[],
): string {
  const source = `urn:x-statement-atlas:statement:${encoded(head.id)}`
  const { title, kind, date, attribution, filters, sentences, legend, boundaryNote, link } = head
  const marked = { text: statement.text, source, pointAt: codePoints(statement.text) }
  const items = mentions.map((mention, index) =>
    annotationOf(mention, `${source}:annotation:${index + 1}`, marked),
  )
  const page = {
    '@context': context,
    id: `${source}:annotations:1`,
    type: 'AnnotationPage',
    partOf: { id: `${source}:annotations`, type: 'AnnotationCollection', label: title, total: items.length },
    startIndex: 0,
    statement: title,
    statementKind: kind,
    ...(date === null ? {} : { date }),
    attribution,
    filters,
    sentences,
    legend,
    boundaries: boundaryNote,
    ...(link === null ? {} : { link }),
    language: statement.metadata.language,
    text: statement.text,
    corrections: statement.corrections.map(correctionOf),
    items,
  }
  return `${JSON.stringify(page, null, 2)}\n`
}
