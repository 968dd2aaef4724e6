import { say } from '#messages/say.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { ThemeRow, ThemeUnit } from '#views/panels/themeView.ts'
import { sayTheme } from '#views/panels/themeView.ts'

/** The row of a theme: the whole row is the button, whatever is drawn beside its name. */
export function ThemeButton(props: {
  readonly row: ThemeRow
  readonly unit: ThemeUnit
  readonly isFiltered: boolean
  readonly onPick: (theme: string) => void
}) {
  const { row, unit, isFiltered, onPick } = props
  const { matching, total } = row[unit]
  return (
    <button
      type="button"
      className="theme-row"
      data-entity={row.id}
      aria-pressed={row.isChosen}
      aria-label={sayTheme(row, unit)}
      onClick={() => onPick(row.id)}
      {...lighting(row.id)}
    >
      <span className="theme-name">{row.name}</span>
      <span className="theme-count">
        {isFiltered ? (
          <>
            <b>{matching}</b> {say('theme.of', { total })}
          </>
        ) : (
          <b>{total}</b>
        )}
      </span>
    </button>
  )
}
