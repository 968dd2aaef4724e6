import { say } from '#messages/say.ts'
import type { Source } from '#statement/knowledge.ts'

/** Where a fact comes from. Addresses are written out, not linked: the page leads nowhere by itself. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <p className="sources muted">
      {say('sources.list', {
        n: sources.length,
        list: sources
          .map(({ publisher, kind }) => say('sources.one', { publisher, kind }))
          .join(say('sources.separator')),
      })}
    </p>
  )
}
