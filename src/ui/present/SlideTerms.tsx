import { sayDeck } from '#messages/sayDeck.ts'
import type { SlideTermList } from '#views/deck/slideTerms.ts'

/** Words of the text that are counted under a theme, with their hits; what there is no room for stands in one line. */
export function SlideTerms({ title, list }: { readonly title: string; readonly list: SlideTermList }) {
  const { terms, rest } = list
  return (
    <section className="slide-terms" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {terms.map(({ term, hits }) => (
          <li key={term}>
            <span>{term}</span>
            <b>{hits}</b>
          </li>
        ))}
        {rest ? (
          <li>
            <span>{sayDeck('slide.termsMore', { n: rest.terms })}</span>
            <b>{rest.hits}</b>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
