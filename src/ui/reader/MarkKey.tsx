import { memo } from 'react'
import { say } from '#messages/say.ts'

const kinds = ['place', 'group', 'conflict', 'forum', 'theme', 'initiative'] as const

/** What the lines under the words of the text mean: shown where the system's own colours leave them alone to say it. */
export const MarkKey = memo(function MarkKey() {
  return (
    <ul className="mark-key" aria-label={say('reader.key')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="mark-sample" data-kind={kind}>
            {say(`reader.key.${kind}`)}
          </span>
        </li>
      ))}
    </ul>
  )
})
