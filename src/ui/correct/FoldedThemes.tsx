import { say } from '#messages/say.ts'
import { sayCorrect } from '#messages/sayCorrect.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import type { ThemeView } from '#views/panels/themeView.ts'

/** The head of the themes alone, which leaves its room to the text that is corrected. */
export function FoldedThemes({
  view,
  onUnfold,
}: {
  readonly view: ThemeView
  readonly onUnfold: () => void
}) {
  const mentions = view.rows.reduce((sum, row) => sum + row.mentions.total, 0)
  return (
    <Panel
      id="themes"
      title={say('theme.title')}
      note={sayCorrect('folded', { themes: view.rows.length, mentions })}
      tools={
        <button type="button" className="button" onClick={onUnfold}>
          {sayCorrect('unfold')}
        </button>
      }
    >
      {null}
    </Panel>
  )
}
