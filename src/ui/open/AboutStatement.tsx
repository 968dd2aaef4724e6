import type { ReactNode, RefObject } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'
import type { AboutValues } from '#views/open/aboutDraft.ts'
import type { AboutRow, AboutWords } from '#views/open/aboutView.ts'
import type { Country } from '#views/open/findCountries.ts'
import type { FoundView } from '#views/open/foundView.ts'
import type { PassageView } from '#views/open/passageView.ts'
import { AboutField } from './AboutField.tsx'
import './about.css'

const bringIntoSight = (passage: HTMLElement | null): void => passage?.scrollIntoView({ block: 'nearest' })

/** Doubtful mentions that are shown; the text has them all. */
const mostDoubtful = 6

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="about-fact">
    <h3>{label}</h3>
    <div>{children}</div>
  </div>
)

/** What the text says of itself, for correction, and what was found in it. */
export function AboutStatement(props: {
  readonly rows: readonly AboutRow[]
  readonly values: AboutValues
  readonly wording: string | null
  readonly countries: readonly Country[]
  /** The heading that stands where the text has none. */
  readonly heading: string
  readonly found: FoundView
  /** What was left out of the file, in words. */
  readonly notices: readonly string[]
  /** Where the words that were looked up stand; null before any were. */
  readonly passage: PassageView | null
  readonly layer: RefObject<HTMLElement | null>
  readonly onChange: (values: Partial<AboutValues>) => void
  readonly onWords: (words: AboutWords) => void
}) {
  const { rows, values, wording, countries, heading, found, notices, passage, layer, onChange, onWords } =
    props
  const shown = found.rows.slice(0, mostDoubtful)
  const left = found.rows.length - shown.length
  return (
    <div className="about">
      {rows.map((row) => (
        <AboutField
          key={row.field}
          row={row}
          values={values}
          wording={wording}
          countries={countries}
          placeholder={row.field === 'title' ? heading : sayOpen('about.placeholder')}
          layer={layer}
          onChange={onChange}
          onWords={onWords}
        />
      ))}
      <Fact label={sayOpen('about.found')}>
        <p>{found.found}</p>
      </Fact>
      {notices.length > 0 ? (
        <Fact label={sayOpen('about.notices')}>
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Fact>
      ) : null}
      {found.doubtful ? (
        <Fact label={sayOpen('about.doubtful')}>
          <p>{found.doubtful}</p>
          <ul className="about-doubtful">
            {shown.map(({ words, meanings, where, start }) => (
              <li key={start}>
                <span>
                  <q>{words}</q>
                </span>
                <span>{meanings}</span>
                <span className="muted">{where}</span>
              </li>
            ))}
            {left > 0 ? <li className="muted">{sayOpen('found.more', { n: left })}</li> : null}
          </ul>
        </Fact>
      ) : null}
      <Fact label={sayOpen('about.text')}>
        <div role="status">
          {passage ? (
            <p className="about-passage" ref={bringIntoSight} key={passage.where + passage.before}>
              {passage.before}
              <mark>{passage.words}</mark>
              {passage.after} <span className="muted">{passage.where}</span>
            </p>
          ) : (
            <p className="muted">{sayOpen('about.lookUp')}</p>
          )}
        </div>
      </Fact>
    </div>
  )
}
