import type { Figure } from '#views/deck/openingView.ts'
import './figures.css'

/** A statement in figures; each leads to the slide that shows it, where the deck has one. */
export function SlideFigures(props: {
  readonly figures: readonly Figure[]
  /** Slide that shows a figure, or null. */
  readonly slideOf: (figure: string) => string | null
  readonly onSlide: (id: string) => void
}) {
  const { figures, slideOf, onSlide } = props
  return (
    <ul className="figures">
      {figures.map(({ id, number, what, names }) => {
        const slide = slideOf(id)
        const content = (
          <>
            <b>{number}</b>
            <span>
              <strong>
                <bdi>{what}</bdi>
              </strong>
              <span>
                <bdi>{names}</bdi>
              </span>
            </span>
          </>
        )
        return (
          <li key={id}>
            {slide ? (
              <button type="button" onClick={() => onSlide(slide)}>
                {content}
              </button>
            ) : (
              <div>{content}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
