import type { Page } from '@playwright/test'

/** A point on the screen. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** A point of every place the map draws as a shape: the pixel of its largest part that lies deepest in it. */
export async function shapePoints(page: Page): Promise<ReadonlyMap<string, ScreenPoint>> {
  const points = [...(await middles(page, '.dot[data-code]')), ...(await middles(page, '[data-mark]'))]
  const found = await page.evaluate((all) => {
    /** Box of the largest ring on the screen: territories far away would make the whole shape's box useless. */
    const mainPart = (path: SVGPathElement, matrix: DOMMatrix) => {
      const rings = (path.getAttribute('d') ?? '').replaceAll('Z', '').split('M').filter(Boolean)
      const boxes = rings.map((ring) => {
        const [start = '', steps = ''] = ring.split('l').map((part) => part.trim())
        let [x = 0, y = 0] = start.split(' ').map(Number)
        const numbers = steps.split(' ').map(Number)
        const corners = [new DOMPoint(x, y).matrixTransform(matrix)]
        for (let at = 0; at + 1 < numbers.length; at += 2) {
          x += numbers[at] ?? 0
          y += numbers[at + 1] ?? 0
          corners.push(new DOMPoint(x, y).matrixTransform(matrix))
        }
        const xs = corners.map(({ x }) => x)
        const ys = corners.map(({ y }) => y)
        return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }
      })
      const area = ({ x0, x1, y0, y1 }: (typeof boxes)[number]): number => (x1 - x0) * (y1 - y0)
      return boxes.sort((one, other) => area(other) - area(one))[0]
    }
    return [...document.querySelectorAll<SVGPathElement>('path[data-code]')].flatMap((path) => {
      const code = path.dataset.code ?? ''
      const matrix = path.getScreenCTM()
      const box = matrix && mainPart(path, matrix)
      if (!box) return []
      const back = matrix.inverse()
      const step = Math.max(1, Math.floor(Math.min(box.x1 - box.x0, box.y1 - box.y0) / 8))
      const isInside = (x: number, y: number): boolean =>
        path.isPointInFill(new DOMPoint(x, y).matrixTransform(back))
      const inside: { x: number; y: number; depth: number }[] = []
      for (let x = Math.ceil(box.x0); x <= box.x1; x += step)
        for (let y = Math.ceil(box.y0); y <= box.y1; y += step)
          if (isInside(x, y)) {
            const around = [-step, step].flatMap((by) => [isInside(x + by, y), isInside(x, y + by)])
            inside.push({ x, y, depth: around.filter(Boolean).length })
          }
      inside.sort((one, other) => other.depth - one.depth)
      // Clear of the dots and buttons of others, where that can be had.
      const isClear = ({ x, y }: { x: number; y: number }): boolean => {
        const shape = document.elementsFromPoint(x, y).find((one) => one.matches('.country, .pin *, button'))
        return (
          shape === path && all.every(([other, at]) => other === code || Math.hypot(at.x - x, at.y - y) > 4.5)
        )
      }
      const best = inside.find(isClear) ?? inside[0]
      return best ? [[code, { x: best.x, y: best.y }] as const] : []
    })
  }, points)
  return new Map(found)
}

const middles = (page: Page, selector: string): Promise<[string, ScreenPoint][]> =>
  page.locator(selector).evaluateAll((found) =>
    found.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      return [(one as SVGElement).dataset.code ?? '', { x: left + width / 2, y: top + height / 2 }]
    }),
  )

/** Middles of the dots that stand for places too small to show their shape. */
export const dotPoints = async (page: Page): Promise<ReadonlyMap<string, ScreenPoint>> =>
  new Map(await middles(page, '.dot[data-code]'))

/**
 * For each dot a point of open water between 12 and 19 pixels away from it and nearer to it than to any
 * other; dots that are crowded by land or by each other have none.
 */
export async function waterNearDots(page: Page): Promise<ReadonlyMap<string, ScreenPoint>> {
  const dots = [...(await dotPoints(page))]
  const found = await page.evaluate((all) => {
    const sea = document.querySelector('svg.world')
    return all.flatMap(([code, dot]) => {
      for (const away of [19, 15, 12])
        for (let turn = 0; turn < 2 * Math.PI; turn += Math.PI / 8) {
          const x = Math.round(dot.x + away * Math.cos(turn))
          const y = Math.round(dot.y + away * Math.sin(turn))
          const isNearest = all.every(
            ([other, at]) => other === code || Math.hypot(at.x - x, at.y - y) > away + 2,
          )
          if (isNearest && Math.hypot(dot.x - x, dot.y - y) < 20 && document.elementFromPoint(x, y) === sea)
            return [[code, { x, y }] as const]
        }
      return []
    })
  }, dots)
  return new Map(found)
}

/** A point of open sea with no land, dot or button within 25 pixels. */
export async function emptySea(page: Page): Promise<ScreenPoint> {
  const dots = [...(await dotPoints(page)).values()]
  const point = await page.evaluate((all) => {
    const sea = document.querySelector('svg.world')
    if (!sea) return null
    const { left, top, width, height } = sea.getBoundingClientRect()
    for (let x = Math.round(left + width * 0.2); x < left + width; x += 10)
      for (let y = Math.round(top + height * 0.4); y < top + height - 30; y += 10) {
        const isFree = [-25, 0, 25].every((by) => document.elementFromPoint(x + by, y + by) === sea)
        if (isFree && all.every((dot) => Math.hypot(dot.x - x, dot.y - y) > 25)) return { x, y }
      }
    return null
  }, dots)
  if (!point) throw new Error('The map has no open sea.')
  return point
}

/**
 * Moves the pointer there and gives the name the map answers with: the wanted one as soon as it is on the
 * screen, else what is there after some frames, or null.
 */
export async function nameAt(
  page: Page,
  { x, y }: ScreenPoint,
  wanted: string | null,
): Promise<string | null> {
  await page.mouse.move(x, y)
  return page.evaluate(
    (name) =>
      new Promise<string | null>((resolve) => {
        const look = (frames: number): void => {
          const found = document.querySelector('[role="tooltip"] strong')?.textContent ?? null
          // That there is none is known only once one would have come.
          if ((name !== null && found === name) || frames === 0) resolve(found)
          else requestAnimationFrame(() => look(frames - 1))
        }
        look(12)
      }),
    wanted,
  )
}
