import { useEffect } from 'react'
import { loadFonts } from '#app/data/loadFonts.ts'
import { say } from '#messages/say.ts'

/** The dashboard's own outline while its statement is on the way: every panel stands where it will be. */
export function PageSkeleton() {
  useEffect(() => void loadFonts(true), [])
  return (
    <div className="dashboard" aria-busy="true">
      <header className="banner">
        <span className="wordmark">{say('app.name')}</span>
        <div className="banner-statement">
          <h1>{say('app.loading')}</h1>
          <p>&nbsp;</p>
        </div>
      </header>
      <div className="filter-bar">
        <span className="skeleton-row" />
        <span className="skeleton-row" />
      </div>
      <main className="panels">
        <p className="visually-hidden" role="status">
          {say('app.loading')}
        </p>
        {[
          ['map', 'timeline'],
          ['themes', 'statement'],
        ].map((names) => (
          <div key={names.join()} className="column">
            {names.map((name) => (
              <section key={name} className={`panel ${name}-panel`}>
                <PanelSkeleton />
              </section>
            ))}
          </div>
        ))}
      </main>
    </div>
  )
}

/** Grey lines where a panel's content will be. */
export function PanelSkeleton() {
  return (
    <div className="panel-skeleton" aria-hidden="true">
      <span className="skeleton" />
      <span className="skeleton" />
    </div>
  )
}
