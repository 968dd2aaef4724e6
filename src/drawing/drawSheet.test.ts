import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longIndex } from '#fixtures/longStatement.ts'
import { placedTexts, textsOf } from '#fixtures/nodesOf.ts'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { sheetHead } from '#fixtures/sheetHead.ts'
import { readPublished, shippedIndex } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, isFiltered, type Selection } from '#selection/selection.ts'
import { type DrawnMap, mapView } from '#views/panels/mapView.ts'
import { themeView } from '#views/panels/themeView.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { colors } from './colors.ts'
import { drawSheet } from './drawSheet.ts'
import type { SheetView } from './sheetPicture.ts'
import { toSvg } from './toSvg.ts'

const file = parseWorldFile(readPublished('world/atlantic.json'))
if (!file.ok) throw new Error(JSON.stringify(file.problem))
const world = file.value

const sheet = (indexed: StatementIndex, selection: Selection = everything, views?: readonly SheetView[]) =>
  drawSheet({
    indexed,
    selection,
    world,
    head: { ...sheetHead, isFiltered: isFiltered(selection) },
    ...(views && { views }),
  })

const said = (indexed: StatementIndex, selection: Selection, views?: readonly SheetView[]): string =>
  textsOf(sheet(indexed, selection, views)).join(' ')

describe.each([
  ['shipped', shippedIndex],
  ['long', longIndex],
] as const)('the sheet of the %s statement', (_, indexed) => {
  const drawing = sheet(indexed)
  const texts = textsOf(drawing).join(' ')
  const match = matching(indexed, everything)

  test('has the header of the map, every forum and every theme with its number', () => {
    expect(texts).toContain(mapView(indexed, everything, match).header)
    const { title, entries, undated } = timelineView(indexed, everything, match)
    expect(texts).toContain(title)
    for (const { shortName, when } of entries) {
      for (const word of shortName.split(' ')) expect(texts).toContain(word)
      expect(texts).toContain(when)
    }
    for (const { name } of undated) expect(texts).toContain(name)
    for (const { name, mentions } of themeView(indexed, everything, match).rows)
      expect(texts).toContain(`${name} ${mentions.total}`)
  })

  test('says what it is of, what is chosen, how boundaries are drawn and where it is found', () => {
    for (const words of [sheetHead.title, sheetHead.byline, sheetHead.boundaryNote, sheetHead.link])
      expect(texts).toContain(words)
    expect(texts).toContain('No filter , all 8 sentences.')
  })

  test('keeps every line of text within its margins, and none lies on another', () => {
    const boxes = placedTexts(drawing)
    for (const { x0, x1, y0, y1 } of boxes) {
      expect(x0).toBeGreaterThanOrEqual(40)
      // A label of the timeline may reach a little past its axis.
      expect(x1).toBeLessThanOrEqual(drawing.width - 40 + 18)
      expect(y0).toBeGreaterThanOrEqual(30)
      expect(y1).toBeLessThanOrEqual(drawing.height)
    }
    const below = boxes.filter(({ isOnMap }) => !isOnMap)
    const meeting = below.flatMap((one, at) =>
      below
        .slice(at + 1)
        .filter((other) => one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1)
        .map((other) => [one.text, other.text]),
    )
    expect(meeting).toEqual([])
  })
})

test('gives the numbers of the views, whatever the statement and the selection', () => {
  fc.assert(
    fc.property(randomIndex, randomSelection, (indexed, selection) => {
      const match = matching(indexed, selection)
      const texts = textsOf(sheet(indexed, selection))
      const all = texts.join(' ')
      expect(all).toContain(mapView(indexed, selection, match).header)
      const { rows, isFiltered: isNarrowed } = themeView(indexed, selection, match)
      for (const { name, mentions } of rows) {
        const at = texts.indexOf(name)
        const numbers = isNarrowed
          ? [`/ ${mentions.total}`, String(mentions.matching)]
          : [String(mentions.total)]
        expect(texts.slice(at + 1, at + 1 + numbers.length)).toEqual(numbers)
      }
    }),
    { numRuns: 30 },
  )
})

describe('a view that does not follow the filter on its own dimension says so', () => {
  test('the map, where a place is chosen', () =>
    expect(said(shippedIndex, { ...everything, partner: ['RUS'] }, ['map'])).toContain(
      '; in all 14 sentences',
    ))
  test('the forums, where one is chosen', () =>
    expect(said(shippedIndex, { ...everything, forum: ['focac-2024'] }, ['timeline'])).toContain(
      'forums in all 14 sentences',
    ))
  test('the themes, where one is chosen', () =>
    expect(said(shippedIndex, { ...everything, theme: ['development'] }, ['themes'])).toContain(
      'mentions in all 14 sentences',
    ))
  test('the themes, where something else is chosen too', () =>
    expect(
      said(shippedIndex, { ...everything, theme: ['development'], initiative: ['gsi'] }, ['themes']),
    ).toContain('mentions, matching / all; matching in 1 of 14 sentences'))
  test('and no other', () =>
    expect(said(shippedIndex, { ...everything, initiative: ['gsi'] })).not.toContain('in all 14'))
})

describe('a filtered sheet', () => {
  const texts = said(shippedIndex, { ...everything, initiative: ['gsi'] })
  test('says what is lit and what is grey', () => {
    expect(texts).toContain('The map shows the places they name or imply, and the speaker.')
    expect(texts).toContain('Forums in grey are named in other sentences.')
  })
})

test('shows the events of the year where they are wanted, and says that they are not named', () => {
  const { context } = timelineView(shippedIndex, everything, matching(shippedIndex, everything))
  const drawing = drawSheet({
    indexed: shippedIndex,
    selection: everything,
    world: null,
    head: sheetHead,
    views: ['timeline'],
    withContext: true,
  })
  const texts = textsOf(drawing).join(' ')
  for (const { shortName, label } of context) {
    expect(texts).toContain(shortName)
    expect(drawing.label).toContain(label)
  }
  expect(texts).toContain('below the axis: not named in the statement')
  expect(said(shippedIndex, everything, ['timeline'])).not.toContain('below the axis')
})

test('a sheet of one view shows that alone', () => {
  const texts = said(shippedIndex, everything, ['themes'])
  expect(texts).toContain('Themes')
  expect(texts).not.toContain('Forums of 2024')
  expect(texts).not.toContain(sheetHead.boundaryNote)
})

test('is written as SVG with the title of a statement, whatever is in it', () => {
  const svg = toSvg(
    drawSheet({
      indexed: shippedIndex,
      selection: everything,
      world,
      head: { ...sheetHead, title: 'R&D <now>\u000b\u0000' },
      views: ['themes'],
    }),
  )
  expect(svg).toContain('R&amp;D &lt;now&gt;')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML refuses.
  expect(svg).not.toMatch(/[\u0000-\u0008\u000b]/)
})

test('the sheet of a reference list draws its map, its legend and what is said of it', () => {
  const map: DrawnMap = {
    ...mapView(shippedIndex, everything, matching(shippedIndex, everything)),
    venues: [],
    places: new Map([
      [
        'JPN',
        {
          code: 'JPN',
          name: 'Japan',
          relation: 'absent',
          label: 'Japan, not named',
          shown: 'absent',
          matching: 0,
          total: 0,
          isChosen: false,
          isParty: false,
        },
      ],
    ]),
  }
  const drawing = drawSheet({
    indexed: shippedIndex,
    selection: everything,
    world,
    head: sheetHead,
    views: ['map'],
    absent: {
      map,
      title: 'Not named',
      legend: [{ kind: 'absent', words: 'On the list', count: 1 }],
      label: 'Japan, not named.',
      lines: ['1 of 1 is not named.'],
    },
  })
  const texts = textsOf(drawing)
  for (const words of ['Not named', 'Japan', 'On the list 1', '1 of 1 is not named.'])
    expect(texts).toContain(words)
  expect(texts).not.toContain('Russia')
  expect(drawing.label).toContain('Japan, not named.')
  // A place left open has a line around it and the paper's own colour.
  expect(toSvg(drawing)).toMatch(new RegExp(`fill="${colors.paper}"[^>]*stroke="${colors.edge}"`))
})
