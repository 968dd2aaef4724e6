import type { TermCount } from '#views/panels/themeView.ts'

/** Words of the text that are counted under a theme, with their hits. */
export function SlideTerms(props: { readonly title: string; readonly terms: readonly TermCount[] }) {
  const { title, terms } = props
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
      </ul>
    </section>
  )
}
