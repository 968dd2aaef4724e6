import { type SmallWorld, smallDot } from '#layouts/smallWorld.ts'
import type { ShelfEntry } from '#shelf/shelfEntry.ts'

/** The land of all small maps of a list, drawn once for them. */
export function SmallLand({ id, small }: { readonly id: string; readonly small: SmallWorld }) {
  return (
    <svg className="small-land" aria-hidden="true">
      <defs>
        <path id={id} d={small.land} />
      </defs>
    </svg>
  )
}

/** Who is named in a statement, at the size of a stamp; the words below it say how many. */
export function SmallMap(props: {
  readonly small: SmallWorld
  /** Id of the land. */
  readonly land: string
  readonly entry: Pick<ShelfEntry, 'issuers' | 'named' | 'inConflict'>
}) {
  const { small, land, entry } = props
  const { width, height, placeOf } = small
  const marked = [
    ...entry.named.map((code) => ({ code, relation: 'named' })),
    ...entry.inConflict.map((code) => ({ code, relation: 'conflict' })),
    ...entry.issuers.map((code) => ({ code, relation: 'speaker' })),
  ]
    .map((mark) => ({ ...mark, place: placeOf(mark.code) }))
    // Dots lie upon shapes.
    .sort((one, other) => Number(one.place?.kind === 'dot') - Number(other.place?.kind === 'dot'))
  return (
    <svg
      className="small-map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <use href={`#${land}`} />
      {marked.map(({ code, relation, place }) =>
        place?.kind === 'dot' ? (
          <circle key={code} data-shown={relation} cx={place.x} cy={place.y} r={smallDot} />
        ) : place ? (
          <path key={code} data-shown={relation} d={place.d} />
        ) : null,
      )}
    </svg>
  )
}
