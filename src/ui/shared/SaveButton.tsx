import { Download } from 'lucide-react'
import { memo, use } from 'react'
import { say } from '#messages/say.ts'
import { IconButton } from './IconButton.tsx'
import { TakeAway } from './TakeAway.ts'

/** Opens the menu that saves what a panel shows; it stands where a page has such a menu. */
export const SaveButton = memo(function SaveButton(props: {
  readonly panel: 'map' | 'timeline' | 'themes' | 'absent'
}) {
  const { panel } = props
  const takeAway = use(TakeAway)
  if (!takeAway) return null
  return (
    <IconButton
      className="icon-button"
      label={say(`export.${panel}`)}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => takeAway(panel, currentTarget)}
    >
      <Download size={16} aria-hidden="true" />
    </IconButton>
  )
})
