import type { ComponentType, Ref } from 'react'

interface PatternsProps {
  readonly ref: Ref<SVGDefsElement>
  readonly id: string
  readonly unit: number
}

/** Fillings of a map. */
export interface MapFills {
  /** By what they are, in the order in which they are drawn: how each is turned. */
  readonly turns: Readonly<Record<string, string>>
  readonly Patterns: ComponentType<PatternsProps>
}

/** Hatching, and where no colour can tell also dots and rules. */
const kinds = { hatch: 'rotate(45)', dots: '', rules: '' } as const

/** Where a filling is found, as custom properties. Its own on each map: a second one has another scale. */
export const patternLinks = ({ turns }: MapFills, id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(turns).map((kind) => [`--${kind}-fill`, `url(#${id}${kind})`]))

/** Draws the fillings so that a unit of theirs is so many of the map's. */
export function scalePatterns({ turns }: MapFills, patterns: SVGDefsElement | null, unit: number): void {
  for (const [at, turn] of Object.values(turns).entries())
    patterns?.children[at]?.setAttribute('patternTransform', `${turn} scale(${unit})`)
}

function Patterns({ ref, id, unit }: PatternsProps) {
  const tile = (kind: keyof typeof kinds) => ({
    id: `${id}${kind}`,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `${kinds[kind]} scale(${unit})`,
  })
  return (
    <defs ref={ref}>
      <pattern {...tile('hatch')}>
        <rect className="hatch-ground" width="6" height="6" />
        <rect className="hatch-line" width="2" height="6" />
      </pattern>
      <pattern {...tile('dots')}>
        <rect className="hatch-ground" width="6" height="6" />
        <circle className="hatch-line" cx="1.5" cy="1.5" r="1.1" />
        <circle className="hatch-line" cx="4.5" cy="4.5" r="1.1" />
      </pattern>
      <pattern {...tile('rules')}>
        <rect className="hatch-ground" width="6" height="6" />
        <rect className="hatch-line" width="6" height="1.6" />
      </pattern>
    </defs>
  )
}

/** The fillings of the map of one text. */
export const mapFills: MapFills = { turns: kinds, Patterns }
