import { HeldDates } from '#ui/shared/HeldDates.tsx'
import type { MethodView } from '#views/deck/methodView.ts'

/** How a statement is to be read: what is counted, where the rest is from, what the borders mean. */
export function SlideMethod({ view }: { readonly view: MethodView }) {
  return (
    <div className="reading">
      {view.map(({ title, paragraphs }) => (
        <section key={title}>
          <h3>{title}</h3>
          {paragraphs.map((words) => (
            <p key={words}>
              <bdi>
                <HeldDates words={words} />
              </bdi>
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}
