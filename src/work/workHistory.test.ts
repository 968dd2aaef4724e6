import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex } from '#fixtures/randomStatement.ts'
import type { Mention, MentionKind, Statement } from '#statement/statement.ts'
import { parseStatementFile, statementFormat } from '#statement/statementFile.ts'
import { type Applied, applyWork } from './applyWork.ts'
import { movesWith } from './movesWith.ts'
import { ownEntity, withEntity } from './ownEntities.ts'
import { addTerm, removeTerm } from './ownTerms.ts'
import { parseWorkHistory } from './parseWorkHistory.ts'
import { placesWith } from './placesWith.ts'
import { standFor, standForAt, standForNothing } from './standFor.ts'
import { unitAt } from './unitAt.ts'
import { meets } from './withMention.ts'
import { isUntouched, type Work, workOf } from './work.ts'
import {
  beginWork,
  longestPast,
  recordWork,
  redoWork,
  undoWork,
  untouched,
  type WorkHistory,
  type WorkLabel,
} from './workHistory.ts'

const label: WorkLabel = { code: 'add', words: 'words', places: 1 }
const own = ownEntity('org', 'Friends')

const meaning = fc.constantFrom<{ kind: MentionKind; entity: string }>(
  { kind: 'place', entity: 'BBB' },
  { kind: 'org', entity: own.id },
  { kind: 'theme', entity: 'trade' },
  { kind: 'forum', entity: 'talks-1' },
)

/** What may be done to a history: something to words, to terms, or back and forth, saved and loaded in between. */
const action = fc.oneof(
  fc.record({
    do: fc.constantFrom('mean' as const, 'nothing' as const, 'all' as const, 'move' as const),
    from: fc.nat(60),
    size: fc.integer({ min: 1, max: 12 }),
    to: meaning,
  }),
  fc.record({
    do: fc.constant('term' as const),
    text: fc.constantFrom('speak', 'of BBB', 'war', 'CCC'),
    to: meaning,
  }),
  fc.record({ do: fc.constantFrom('drop' as const, 'undo' as const, 'redo' as const, 'save' as const) }),
)
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never

const saved = (history: WorkHistory): WorkHistory => {
  const read = parseWorkHistory(JSON.parse(JSON.stringify(history)))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

const changed = (work: Work, applied: Applied, step: Action): Work => {
  const shown = applied.statement
  if (step.do === 'term') return addTerm(withEntity(work, own), { text: step.text, ...step.to })
  if (step.do === 'drop') return removeTerm(work, 0)
  if (!('from' in step)) return work
  const span = { start: step.from, end: Math.min(shown.text.length, step.from + step.size) }
  if (!unitAt(shown, span)) return work
  if (step.do === 'nothing')
    return standForNothing(work, applied, [shown.mentions[step.from]?.position ?? span])
  if (step.do === 'move') {
    const from = shown.mentions[step.from % (shown.mentions.length + 1)]?.position ?? span
    const to = { start: Math.min(from.start, span.start), end: Math.max(from.start + 1, span.end) }
    if (!unitAt(shown, to)) return work
    return standForAt(withEntity(work, own), applied, movesWith(shown, { from, to }), step.to)
  }
  const words = shown.text.slice(span.start, span.end)
  const spans = step.do === 'all' ? placesWith(shown, words) : [span]
  return standFor(withEntity(work, own), applied, spans, step.to)
}

const done = (extracted: Statement, history: WorkHistory, step: Action): WorkHistory => {
  if (step.do === 'undo') return undoWork(history)
  if (step.do === 'redo') return redoWork(history)
  if (step.do === 'save') return saved(history)
  return recordWork(history, changed(history.now, applyWork(extracted, history.now), step), label)
}

/** What must hold of any statement: words at their offsets, in order, and no mentions that overlap in one layer. */
const expectSound = ({ text, mentions }: Statement) => {
  for (const { position, quote } of mentions)
    expect(text.slice(position.start, position.end)).toBe(quote.exact)
  const layers = [(one: Mention) => one.kind === 'conflict', (one: Mention) => one.kind !== 'conflict']
  for (const isIn of layers) {
    const layer = mentions.filter(isIn)
    for (const [at, one] of layer.entries())
      for (const other of layer.slice(at + 1)) expect(meets(one.position, other.position)).toBe(false)
  }
}

describe('any sequence of corrections, undo, redo, save and load', () => {
  it('gives the statement that the work gives, sound and as its file keeps it', () => {
    fc.assert(
      fc.property(randomIndex, fc.array(action, { maxLength: 12 }), ({ statement: extracted }, steps) => {
        let history = untouched
        for (const step of steps) {
          history = done(extracted, history, step)
          const { statement, lost } = applyWork(extracted, history.now)
          expectSound(statement)
          expect(lost).toEqual([])
          expect(applyWork(extracted, saved(history).now).statement).toEqual(statement)
          const file = parseStatementFile({ ...statementFormat, ...JSON.parse(JSON.stringify(statement)) })
          expect(file).toEqual({ ok: true, value: statement })
          expect(workOf(statement)).toEqual(history.now)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('leads back to the beginning by undo alone, and forth again by redo', () => {
    fc.assert(
      fc.property(randomIndex, fc.array(action, { maxLength: 12 }), ({ statement: extracted }, steps) => {
        const history = steps.reduce((now, step) => done(extracted, now, step), untouched)
        const count = history.past.length
        let moved = saved(history)
        for (let step = 0; step < count; step += 1) moved = saved(undoWork(moved))
        expect(isUntouched(moved.now)).toBe(true)
        expect(applyWork(extracted, moved.now).statement).toEqual(extracted)
        for (let step = 0; step < count; step += 1) moved = redoWork(moved)
        expect(moved).toEqual(history)
      }),
    )
  })

  it('survives an extractor that finds other mentions, and says of none what it does not', () => {
    fc.assert(
      fc.property(
        randomIndex,
        fc.array(action, { maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        ({ statement: extracted }, steps, finds) => {
          const { now } = steps.reduce((history, step) => done(extracted, history, step), untouched)
          const other = { ...extracted, mentions: extracted.mentions.filter((_, at) => finds[at]) }
          const { statement, lost } = applyWork(other, now)
          expectSound(statement)
          expect(statement.corrections).toEqual(now.corrections)
          expect(lost).toEqual([])
          const last = now.corrections.at(-1)
          if (last?.action !== 'add') return
          const { start, end } = last.at.position
          expect(statement.mentions).toContainEqual(
            expect.objectContaining({ entity: last.at.entity, origin: 'person', position: { start, end } }),
          )
        },
      ),
    )
  })
})

describe('a history of work', () => {
  it('does nothing where there is nothing to take back or do again', () => {
    expect(undoWork(untouched)).toBe(untouched)
    expect(redoWork(untouched)).toBe(untouched)
    expect(beginWork(untouched.now)).toEqual(untouched)
  })

  it('remembers the latest steps, and forgets what was taken back once something else is done', () => {
    let history = untouched
    const terms = (count: number) =>
      addTerm(history.now, { text: `word ${count}`, kind: 'theme', entity: 'peace' })
    for (let count = 0; count <= longestPast; count += 1) history = recordWork(history, terms(count), label)
    expect(history.past).toHaveLength(longestPast)
    expect(undoWork(history).future).toHaveLength(1)
    expect(recordWork(undoWork(history), terms(999), label).future).toEqual([])
  })

  it('is not read where its steps cannot be taken back or done again', () => {
    const history = recordWork(
      untouched,
      addTerm(untouched.now, { text: 'calm', kind: 'theme', entity: 'peace' }),
      label,
    )
    const other = { ...history, now: untouched.now }
    expect(parseWorkHistory(other)).toMatchObject({ ok: false, problem: { values: { reason: 'workSteps' } } })
    const ahead = {
      ...untouched,
      future: history.past.map((step) => ({ ...step, ownTerms: { ...step.ownTerms, at: 3 } })),
    }
    expect(parseWorkHistory(ahead).ok).toBe(false)
    expect(parseWorkHistory({}).ok).toBe(false)
  })
})
