import { colors } from './colors.ts'
import type { DrawingNode, Face, Weight } from './drawing.ts'
import { layRuns, type Run } from './layRuns.ts'
import { type Measure, measureText } from './measureText.ts'
import { setText } from './setText.ts'

/** A part of a sheet, as high as what is in it, and the room it keeps from what stands above it. */
export interface Block {
  readonly nodes: readonly DrawingNode[]
  readonly height: number
  readonly before?: number
}

/** How a part of a paragraph is set. */
export interface Look {
  readonly weight: Weight
  readonly fill: string
  readonly face?: Face
}

/** Puts blocks one below the other; empty ones take no room, and the first keeps none above it. */
export function stack(blocks: readonly Block[]): Block {
  let y = 0
  const nodes = blocks.flatMap(({ nodes: own, height, before = 0 }): DrawingNode[] => {
    if (own.length === 0 && height === 0) return []
    const at = y === 0 ? 0 : y + before
    y = at + height
    return [{ kind: 'group', x: 0, y: at, scale: 1, nodes: own }]
  })
  return { nodes, height: y }
}

/** Runs of text in lines; a word wider than the line, as an address may be, is broken. */
export function setParagraph(
  runs: readonly Run<Look>[],
  width: number,
  size: number,
  measure: Measure = measureText,
  lineHeight = 1.4,
): Block {
  const line = size * lineHeight
  const setOf = ({ weight, face = 'sans' }: Look) => ({ face, size, weight })
  const broken = runs.map(({ text, look }) => ({
    look,
    text: breakWords(text, (word) => measure(word, setOf(look)) <= width * 0.94),
  }))
  const lines = layRuns(broken, width, setOf, measure)
  const nodes = lines.flatMap((all, at) =>
    all.map(({ text, look, x }) =>
      setText(text, x, (at + 0.5) * line + size * 0.364, look.fill, { ...setOf(look) }),
    ),
  )
  return { nodes, height: lines.length * line }
}

const breakWords = (text: string, fits: (word: string) => boolean): string =>
  text.replace(/\S+/gu, (word) => {
    if (fits(word)) return word
    let [parts, part]: [string[], string] = [[], '']
    for (const letter of word) {
      if (part !== '' && !fits(part + letter)) {
        parts = [...parts, part]
        part = ''
      }
      part += letter
    }
    return [...parts, part].join(' ')
  })

/** Title of a view with what it counts beside it. */
export function setTitle(title: string, note: string, width: number, measure: Measure = measureText): Block {
  const block = setParagraph(
    [
      { text: `${title}  `, look: { weight: 600, fill: colors.ink } },
      { text: note, look: { weight: 400, fill: colors.ink2 } },
    ],
    width,
    15,
    measure,
  )
  return { ...block, before: 20 }
}
