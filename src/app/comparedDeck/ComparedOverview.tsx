import type { Ref } from 'react'
import { sayDeck } from '#messages/sayDeck.ts'
import { ScaledSlide } from '#ui/present/ScaledSlide.tsx'
import { Sheet } from '#ui/shared/Sheet.tsx'
import type { comparedPages } from './comparedPages.ts'
import { SlideOnScreen } from './SlideOnScreen.tsx'
import './comparedOverview.css'

/** All slides of a comparison, to go to one. */
export function ComparedOverview(props: {
  readonly ref: Ref<HTMLDialogElement>
  /** Null until it is first opened. */
  readonly pages: ReturnType<typeof comparedPages> | null
  readonly index: number
  readonly onShow: (index: number) => void
}) {
  const { ref, pages, index, onShow } = props
  return (
    <Sheet ref={ref} title={sayDeck('present.overview')}>
      <ol className="compared-overview">
        {pages?.slides.map(({ id, label, headline }, at) => (
          <li key={id}>
            <button
              type="button"
              aria-current={at === index ? 'step' : undefined}
              aria-label={sayDeck('present.goTo', { number: at + 1, label })}
              onClick={() => onShow(at)}
            >
              <ScaledSlide>
                <SlideOnScreen page={pages.pageAt(at)} />
              </ScaledSlide>
              <span>
                {at + 1} <strong>{label}</strong> {headline}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
