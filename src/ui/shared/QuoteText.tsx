import type { Quote } from '#views/panels/evidenceView.ts'

/** A quoted piece of the statement with the mention marked in it, in the language and direction of its words. */
export function QuoteText({ quote, language }: { readonly quote: Quote; readonly language: string }) {
  return (
    <q className="quote" lang={language} dir="auto">
      {quote.before}
      <strong data-kind={quote.kind}>{quote.exact}</strong>
      {quote.after}
    </q>
  )
}
