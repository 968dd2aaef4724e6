import type { NamingChange } from '#views/compare/compareStatements.ts'

/** What a place of a change looks like, beside the words that say what it means. */
export function ComparedSwatch({ change }: { readonly change: NamingChange }) {
  return (
    <svg className="swatch-box" viewBox="0 0 13 13" aria-hidden="true">
      <rect
        className="compared-swatch"
        data-compared={change}
        width="12"
        height="12"
        x="0.5"
        y="0.5"
        rx="2.5"
      />
      {change === 'added' ? (
        <path className="swatch-dots" d="M3.5 3.5h0M9.5 3.5h0M6.5 6.5h0M3.5 9.5h0M9.5 9.5h0" />
      ) : null}
      {change === 'dropped' ? <path className="swatch-lines" d="M1 3.5h11M1 6.5h11M1 9.5h11" /> : null}
    </svg>
  )
}
