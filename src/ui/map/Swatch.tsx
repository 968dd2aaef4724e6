import type { DrawnAs } from '#views/panels/mapView.ts'

/** What the map draws: the fills, the outline of a contested member, the pin of a venue. */
export type SwatchKind = DrawnAs | 'venue'

/** What a fill or a pin of the map looks like, beside the words that say what it means. */
export function Swatch({ kind }: { readonly kind: SwatchKind }) {
  return (
    <svg className="swatch-box" viewBox="0 0 13 13" aria-hidden="true">
      {kind === 'venue' ? (
        <circle className="pin-ring" cx="6.5" cy="6.5" r="4.5" />
      ) : (
        <rect className="swatch" data-shown={kind} width="13" height="13" rx="2.5" />
      )}
      {kind === 'implied' ? <path className="swatch-hatch" d="M0 9 9 0M4 13 13 4M-2 4 4 -2" /> : null}
      {kind === 'speaker' ? <path className="swatch-forced" d="M0 4h13M0 7h13M0 10h13" /> : null}
      {kind === 'conflict' ? (
        <path className="swatch-forced" d="M3 4h7M3 7h7M3 10h7" strokeWidth="1.5" strokeDasharray="1.5 1.5" />
      ) : null}
    </svg>
  )
}
