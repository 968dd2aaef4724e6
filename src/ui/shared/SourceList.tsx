import { Fragment } from 'react'
import type { Source } from '#knowledge/knowledge.ts'
import { say } from '#messages/say.ts'

/** Where a fact comes from; a source that can be read is linked, and asked for only by who follows the link. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <p className="sources muted">
      {say('sources.heading', { n: sources.length })}{' '}
      {sources.map(({ publisher, kind, url }, index) => (
        <Fragment key={`${publisher} ${url}`}>
          {index > 0 ? say('list.longSeparator') : null}
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {say('sources.one', { publisher, kind })}
            </a>
          ) : (
            say('sources.one', { publisher, kind })
          )}
        </Fragment>
      ))}
    </p>
  )
}
