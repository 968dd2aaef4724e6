import { Minus, Plus } from 'lucide-react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { Stretch } from '#views/correct/stretchWords.ts'

const sides = ['start', 'end'] as const
const ways = ['fewer', 'more'] as const

/** Takes one word more, or one fewer, at either end of the words that are corrected. */
export function WordsEnds(props: {
  /** Does it; null where it cannot be done. */
  readonly stretchTo: (stretch: Stretch) => (() => void) | null
}) {
  return (
    <div className="words-ends">
      {sides.map((side) => (
        <p key={side}>
          <span>{sayCorrect(`stretch.${side}`)}</span>
          {ways.map((by) => {
            const act = props.stretchTo({ side, by })
            const Sign = by === 'more' ? Plus : Minus
            return (
              <IconButton
                key={by}
                className="icon-button"
                label={sayCorrect(`stretch.${by}`, { side })}
                aria-disabled={!act}
                onClick={() => act?.()}
              >
                <Sign size={14} aria-hidden="true" />
              </IconButton>
            )
          })}
        </p>
      ))}
    </div>
  )
}
