import { Minus, Plus, RotateCcw, Scan } from 'lucide-react'
import { say } from '#messages/say.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { Zoom } from '#ui/shared/useZoom.ts'

/** Buttons for what the wheel, a drag and two fingers do. */
export function ZoomControls(props: { readonly zoom: Zoom; readonly onFit: () => void }) {
  const { zoom, onFit } = props
  const controls = [
    { label: say('map.zoomIn'), Icon: Plus, act: () => zoom.by(1.7) },
    { label: say('map.zoomOut'), Icon: Minus, act: () => zoom.by(1 / 1.7) },
    { label: say('map.zoomFit'), Icon: Scan, act: onFit },
    { label: say('map.zoomReset'), Icon: RotateCcw, act: zoom.reset },
  ]
  return (
    <div className="zoom-controls">
      {controls.map(({ label, Icon, act }) => (
        <IconButton key={label} label={label} onClick={act}>
          <Icon size={15} aria-hidden="true" />
        </IconButton>
      ))}
    </div>
  )
}
