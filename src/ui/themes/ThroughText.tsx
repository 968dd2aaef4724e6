import { type CSSProperties, memo, useRef } from 'react'
import { say } from '#messages/say.ts'
import { useWidest } from '#ui/shared/useWidest.ts'
import type { ThemeUnit, ThemeView } from '#views/panels/themeView.ts'
import { ThemeButton } from './ThemeButton.tsx'

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** Where in the statement each theme falls; a click on a tick goes to its sentence. */
export const ThroughText = memo(function ThroughText(props: {
  readonly view: ThemeView
  readonly unit: ThemeUnit
  readonly accent: string
  readonly onPick: (theme: string) => void
  readonly onSentence: (sentence: number) => void
}) {
  const { view, unit, accent, onPick, onSentence } = props
  const rows = useRef<HTMLDivElement>(null)
  useWidest(rows, 'theme-name theme-count', view.rows.map(({ id }) => id).join())
  return (
    <div
      ref={rows}
      className="theme-rows through-text"
      data-part="keys"
      style={{ '--accent': accent } as CSSProperties}
    >
      <div className="theme-bars" aria-hidden="true">
        {view.isFiltered
          ? view.stretches.map(({ from, to, isMatch }) =>
              isMatch ? (
                <span
                  key={from}
                  className="stretch"
                  style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
                />
              ) : null,
            )
          : null}
      </div>
      {view.rows.map((row) => (
        <div key={row.id} className="through-row">
          <ThemeButton row={row} unit={unit} isFiltered={view.isFiltered} onPick={onPick} />
          {/* Ticks are for the pointer: the keyboard has them as buttons in the table. */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
          <div
            className="through-track"
            onClick={(event) => {
              const sentence = (event.target as HTMLElement).dataset.to
              if (sentence) onSentence(Number(sentence))
            }}
          >
            {row.hits.map(({ mention, position, sentence, isMatch }) => (
              <span
                key={mention}
                className="tick"
                data-to={sentence}
                data-quiet={isMatch ? undefined : true}
                title={say('quote.place', { sentence })}
                style={{ insetInlineStart: percent(position) }}
              />
            ))}
          </div>
        </div>
      ))}
      <p className="through-scale" aria-hidden="true">
        <span>{say('theme.firstSentence')}</span>
        <span>{say('theme.lastSentence', { n: view.stretches.length })}</span>
      </p>
    </div>
  )
})
