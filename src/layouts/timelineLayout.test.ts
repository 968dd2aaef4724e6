import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { nameWidth, smallWidth, standardSetting } from './labelSetting.ts'
import { breakName, timelineLayout } from './timelineLayout.ts'

const viewOf = (indexed: StatementIndex, part: Partial<Selection> = {}) => {
  const selection = { ...everything, ...part }
  return timelineView(indexed, selection, matching(indexed, selection))
}

describe('breakName', () => {
  it('breaks a long name where its longest line is shortest, and no short one', () => {
    expect(breakName('Congress of Lakes and Rivers of the North', 2)).toEqual([
      'Congress of Lakes and',
      'Rivers of the North',
    ])
    expect(breakName('Congress of Lakes', 3)).toEqual(['Congress of Lakes'])
    expect(breakName('x'.repeat(50), 3)).toEqual(['x'.repeat(50)])
  })

  it('keeps every word in order, in no more lines than allowed', () => {
    const name = fc
      .array(fc.stringMatching(/^[a-zé-]{1,12}$/), { minLength: 1, maxLength: 9 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 4 }), (text, most) => {
        const lines = breakName(text, most)
        expect(lines.join(' ')).toBe(text)
        expect(lines.length).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('timelineLayout', () => {
  it('is the same whatever is chosen', () => {
    const positions = (part: Partial<Selection>) => {
      const { entries, ...rest } = timelineLayout(viewOf(shippedIndex, part), 900, false)
      return {
        ...rest,
        scale: rest.scale.segments,
        entries: entries.map(({ entry, ...own }) => [entry.id, own]),
      }
    }
    const rest = positions({})
    for (const part of [{ initiative: ['gsi'] }, { forum: ['focac-2024'] }, { text: 'nowhere to be found' }])
      expect(positions(part)).toEqual(rest)
  })

  it('gives every forum its true width, and two pixels at least, within the axis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 1800 }), (width) => {
        const { entries, scale } = timelineLayout(viewOf(shippedIndex), width, false)
        for (const { entry, x, width: own } of entries) {
          expect(x).toBe(scale.at(entry.start))
          expect(own).toBe(Math.max(2, scale.at(entry.end, true) - x))
          expect(x >= 0 && x + own <= width + 2).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('labels every forum and the statement where there is room', () => {
    const { isList, entries, statement } = timelineLayout(viewOf(shippedIndex), 900, false)
    expect(isList).toBe(false)
    expect(entries.every(({ label, lines }) => label && lines.length > 0)).toBe(true)
    expect(statement?.label).not.toBeNull()
  })

  it('keeps names apart however the reader has type set', () => {
    const setting = fc.record({
      size: fc.double({ min: 10, max: 26, noNaN: true }),
      line: fc.double({ min: 1, max: 2, noNaN: true }),
      letters: fc.double({ min: 0, max: 0.2, noNaN: true }),
      words: fc.double({ min: 0, max: 0.3, noNaN: true }),
    })
    fc.assert(
      fc.property(setting, fc.integer({ min: 500, max: 1800 }), (setting, width) => {
        const { entries, scale } = timelineLayout(viewOf(shippedIndex), width, false, setting)
        const boxes = entries.flatMap(({ entry, x, label, lines }) => {
          if (!label) return []
          const wide = Math.max(
            ...lines.map((line) => nameWidth(line, setting)),
            smallWidth(entry.when, setting),
          )
          const middle = (x + scale.at(entry.end, true)) / 2
          const [from, to] = label.side === 'after' ? [middle, middle + wide] : [middle - wide, middle]
          return {
            from,
            to,
            low: label.lift,
            high: label.lift + (lines.length + 1) * setting.size * setting.line,
          }
        })
        boxes.forEach((one, at) => {
          for (const other of boxes.slice(at + 1))
            expect(
              one.to <= other.from || other.to <= one.from || one.high <= other.low || other.high <= one.low,
            ).toBe(true)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('gives way to a list where it is too narrow or too low', () => {
    for (const layout of [
      timelineLayout(viewOf(shippedIndex), 120, false),
      timelineLayout(viewOf(shippedIndex), 900, false, standardSetting, 20),
    ]) {
      expect(layout.isList).toBe(true)
      expect(layout.entries.every(({ label }) => label === null)).toBe(true)
      expect(layout.statement?.label).toBeNull()
      expect(layout.entries).toHaveLength(shippedIndex.forums.size)
    }
  })

  it('cuts all names of months of a segment, or none', () => {
    for (let width = 300; width <= 1000; width += 7) {
      const { ticks, scale } = timelineLayout(viewOf(shippedIndex), width, false)
      for (const { x0, x1 } of scale.segments) {
        const lengths = ticks.filter(({ x }) => x >= x0 && x < x1).map(({ name }) => name.length)
        expect(new Set(lengths.map((length) => length > 1)).size, String(width)).toBe(1)
      }
    }
  })

  it('names the months of every segment in order', () => {
    const { ticks, scale } = timelineLayout(viewOf(shippedIndex), 900, false)
    const xs = ticks.map(({ x }) => x)
    expect(xs).toEqual([...xs].sort((one, other) => one - other))
    expect(ticks.filter(({ x }) => x >= (scale.segments[1]?.x0 ?? 0))).toHaveLength(12)
  })

  it('stacks context events so that none overlaps another on its row', () => {
    const { context, contextRows } = timelineLayout(viewOf(shippedIndex), 900, true)
    expect(context.length).toBeGreaterThan(0)
    expect(Math.max(...context.map(({ row }) => row)) + 1).toBe(contextRows)
    context.forEach((one, index) => {
      for (const other of context.slice(index + 1))
        if (one.row === other.row)
          expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true)
    })
    expect(timelineLayout(viewOf(shippedIndex), 900, false).context).toEqual([])
  })

  it.each(Object.entries(inventedStatements))('lays out the invented %s', (_, indexed) => {
    const { entries, statement } = timelineLayout(viewOf(indexed), 700, true)
    expect(entries).toHaveLength(indexed.forums.size)
    expect(statement === null).toBe(indexed.statement.metadata.date === null)
  })
})
