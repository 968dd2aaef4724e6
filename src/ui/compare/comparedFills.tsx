import type { MapFills } from '#ui/map/MapPatterns.tsx'

/** How each filling is turned: members are hatched, what is added has dots, what is dropped level lines. */
const turns = {
  hatch: 'rotate(45)',
  added: 'rotate(45)',
  dropped: '',
  'conflict-added': 'rotate(45)',
  'conflict-dropped': '',
} as const

/** Sizes in pixels: from line to line, and how thick one is. */
interface Lines {
  readonly pitch: number
  readonly line: number
}

/** Pixels from dot to dot, and half of one's width. */
const dots = { pitch: 4.4, radius: 0.6 }

const fillsWith = ({ pitch, line }: Lines): MapFills => ({
  turns,
  Patterns: ({ ref, id, unit }) => {
    const tile = (kind: keyof typeof turns, side: number) => ({
      id: `${id}${kind}`,
      width: side,
      height: side,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `${turns[kind]} scale(${unit})`,
    })
    const dotted = (kind: 'added' | 'conflict-added') => (
      <pattern {...tile(kind, dots.pitch)}>
        <rect className={`${kind}-ground`} width={dots.pitch} height={dots.pitch} />
        <circle className="added-dot" cx={dots.pitch / 2} cy={dots.pitch / 2} r={dots.radius} />
      </pattern>
    )
    const lined = (kind: 'dropped' | 'conflict-dropped') => (
      <pattern {...tile(kind, pitch)}>
        <rect className="dropped-ground" width={pitch} height={pitch} />
        <rect className={`${kind}-line`} width={pitch} height={line} />
      </pattern>
    )
    return (
      <defs ref={ref}>
        <pattern {...tile('hatch', 6)}>
          <rect className="hatch-ground" width="6" height="6" />
          <rect className="hatch-line" width="2" height="6" />
        </pattern>
        {dotted('added')}
        {lined('dropped')}
        {dotted('conflict-added')}
        {lined('conflict-dropped')}
      </defs>
    )
  },
})

/** The fillings of a map of two texts. */
export const comparedFills = fillsWith({ pitch: 4, line: 1.25 })

/** The same where the map is narrow, and its shapes are small. */
export const narrowFills = fillsWith({ pitch: 3, line: 0.8 })
