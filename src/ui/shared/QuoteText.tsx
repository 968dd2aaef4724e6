import type { Quote } from '#views/evidenceView.ts'

/** A quoted piece of the statement with the mention marked in it. */
export function QuoteText({ quote }: { readonly quote: Quote }) {
  return (
    <q className="quote">
      {quote.before}
      <strong data-kind={quote.kind}>{quote.exact}</strong>
      {quote.after}
    </q>
  )
}
