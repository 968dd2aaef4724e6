import { say } from '#messages/say.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { UndatedForum } from '#views/panels/undatedForums.ts'

/** The forums that stand nowhere on the axis, since nobody knows their dates; each filters as those on it do. */
export function UndatedList(props: {
  readonly forums: readonly UndatedForum[]
  /** Size of a forum's name in CSS pixels. */
  readonly size: number
  readonly onToggle: (id: string) => void
}) {
  const { forums, size, onToggle } = props
  return (
    <div className="undated" style={{ fontSize: size }}>
      <p>{say('timeline.undated')}</p>
      <ul>
        {forums.map(({ id, name, label, standing, isChosen }) => (
          <li key={id}>
            <button
              type="button"
              data-entity={id}
              data-standing={standing}
              aria-pressed={isChosen}
              aria-label={label}
              aria-description={standing === 'same sentence' ? say('timeline.sameSentence') : undefined}
              onClick={() => onToggle(id)}
              {...lighting(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
