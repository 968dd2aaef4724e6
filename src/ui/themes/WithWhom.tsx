import { type CSSProperties, memo } from 'react'
import { say } from '#messages/say.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import { withWhomTable } from '#views/panels/tableView.ts'
import { sayTheme, type ThemeView } from '#views/panels/themeView.ts'

/** Themes against partners: in how many sentences both are found. */
export const WithWhom = memo(function WithWhom(props: {
  readonly view: ThemeView
  readonly onPick: (theme: string) => void
}) {
  const { view, onPick } = props
  const { caption, rows: table } = withWhomTable(view)
  const most = Math.max(1, ...view.shared.flatMap((cells) => cells.map(({ total }) => total)))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box takes focus, so that the keyboard can scroll it.
    <div role="group" className="matrix-box scroll" data-part="keys" tabIndex={0} aria-label={caption}>
      <table className="matrix">
        <thead>
          <tr>
            <td />
            {view.partners.map(({ id, name }) => (
              <th key={id} scope="col" data-entity={id}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">
                <button
                  type="button"
                  className="matrix-theme"
                  aria-pressed={row.isChosen}
                  aria-label={sayTheme(row, 'mentions')}
                  onClick={() => onPick(row.id)}
                  {...lighting(row.id)}
                >
                  {row.name}
                </button>
              </th>
              {(view.shared[index] ?? []).map(({ matching, total }, column) => (
                <td
                  key={view.partners[column]?.id}
                  data-quiet={matching === 0 || undefined}
                  style={{ '--share': matching / most } as CSSProperties}
                  title={say('theme.shared', {
                    theme: row.name,
                    partner: view.partners[column]?.name ?? '',
                    matching,
                    total,
                  })}
                >
                  {table[index]?.cells[column + 1]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
