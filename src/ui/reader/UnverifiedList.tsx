import { say } from '#messages/say.ts'
import type { UnverifiedMention } from '#statement/verifyMentions.ts'

/** Mentions whose words are not where they should be: listed with the reason, never counted. */
export function UnverifiedList({ unverified }: { readonly unverified: readonly UnverifiedMention[] }) {
  if (unverified.length === 0) return null
  return (
    <section className="reader-unverified" aria-label={say('unverified.title')}>
      <h3>{say('unverified.title')}</h3>
      <p>{say('unverified.lead', { n: unverified.length })}</p>
      <ul>
        {unverified.map(({ mention, reason, found }) => (
          <li key={`${mention.kind}-${mention.entity}-${mention.position.start}`}>
            {reason === 'differs'
              ? say('unverified.differs', { exact: mention.quote.exact, found, entity: mention.entity })
              : say('unverified.outside', { exact: mention.quote.exact, entity: mention.entity })}
          </li>
        ))}
      </ul>
    </section>
  )
}
