import { memo, type ReactNode } from 'react'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { termCounts } from '#views/panels/themeView.ts'

/** The rule of counting, and for each theme its terms with their hits. */
export const HowCounted = memo(function HowCounted(props: {
  readonly indexed: StatementIndex
  /** What was done by hand. */
  readonly byHand: ReactNode
}) {
  const { indexed, byHand } = props
  const themes = indexed.knowledge.themes?.themes ?? []
  return (
    <>
      <p>{say('theme.rule')}</p>
      <dl>
        {themes.map(({ id, name, terms }) => {
          const hits = termCounts(indexed, id)
          const found = new Set(hits.map(({ term }) => term))
          const others = terms.filter((term) => !found.has(term.toLowerCase()))
          return (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {hits.length > 0
                  ? hits.map((hit) => say('theme.termHits', { ...hit })).join(say('list.separator'))
                  : say('theme.noHits')}
                {others.length > 0 ? (
                  <p className="muted">
                    {say('theme.otherTerms', { terms: others.join(say('list.separator')) })}
                  </p>
                ) : null}
              </dd>
            </div>
          )
        })}
      </dl>
      {byHand}
    </>
  )
})
