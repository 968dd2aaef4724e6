import type { PageLine, PdfPage } from './pdfPage.ts'

/** Share of the height of a page at its top and foot in which heads and numbers stand. */
const margin = 0.13
/** Points by which a line that comes again may stand elsewhere. */
const slack = 8
/** Pages in a row of which a head may be on one only: left and right pages have their own. */
const everySo = 3

const pageNumber =
  /^[-–—([]?\s*(?:(?:page|p\.?)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|\|)\s*\d{1,4})?\s*[-–—)\]]?$/i

/** Lines that are part of the pages, in their order, each once whatever its numbers; the pages without them. */
export interface WithoutFurniture {
  readonly pages: readonly PdfPage[]
  readonly heads: readonly string[]
  readonly feet: readonly string[]
}

const inHead = ({ y }: PageLine, { height }: PdfPage): boolean => y < height * margin
const inFoot = ({ y }: PageLine, { height }: PdfPage): boolean => y > height * (1 - margin)

/** A line whatever its numbers, and whichever of its parts stands outside: on left and right pages they change places. */
const keyOf = ({ words }: PageLine): string =>
  words
    .toLowerCase()
    .replace(/\d+/g, '#')
    .split('\t')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .sort()
    .join(' ')

interface Place {
  readonly line: PageLine
  readonly page: number
}

/** Those of some places that lie at the height where most of them do. */
const inOnePlace = (places: readonly Place[]): readonly Place[] => {
  const heights = new Map<number, number>()
  for (const { line } of places) {
    const height = Math.round(line.y / slack)
    heights.set(height, (heights.get(height) ?? 0) + 1)
  }
  const [most = 0] = [...heights].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)
  return places.filter(({ line }) => Math.abs(line.y - most * slack) <= slack)
}

/** Lines that come again in the same place of other pages, by their words without numbers. */
const repeated = (pages: readonly PdfPage[]): ReadonlySet<PageLine> => {
  const known = new Map<string, Place[]>()
  for (const page of pages)
    for (const line of page.lines) {
      if (!inHead(line, page) && !inFoot(line, page)) continue
      const key = keyOf(line)
      const places = known.get(key)
      if (places) places.push({ line, page: page.number })
      else known.set(key, [{ line, page: page.number }])
    }
  const found = new Set<PageLine>()
  for (const places of known.values()) {
    const alike = inOnePlace(places)
    const onPages = new Set(alike.map(({ page }) => page)).size
    if (onPages >= 2 && onPages * everySo >= pages.length) for (const { line } of alike) found.add(line)
  }
  return found
}

/** Takes running heads, feet and numbers off the pages, which stand in one place of many. */
export function withoutFurniture(pages: readonly PdfPage[]): WithoutFurniture {
  const again = repeated(pages)
  const heads = new Map<string, string>()
  const feet = new Map<string, string>()
  const kept = pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      const isHead = inHead(line, page)
      if (!isHead && !inFoot(line, page)) return true
      const isNumber = pageNumber.test(line.words) && page.lines.length > 1
      if (!isNumber && !again.has(line)) return true
      const seen = isHead ? heads : feet
      if (!isNumber && !seen.has(keyOf(line))) seen.set(keyOf(line), line.words)
      return false
    }),
  }))
  return { pages: kept, heads: [...heads.values()], feet: [...feet.values()] }
}
