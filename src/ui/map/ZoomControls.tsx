import { Minus, Plus, RotateCcw, Scan } from 'lucide-react'
import { say } from '#messages/say.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { Zoom } from '#ui/shared/useZoom.ts'

const icons = {
  in: <Plus size={15} aria-hidden="true" />,
  out: <Minus size={15} aria-hidden="true" />,
  fit: <Scan size={15} aria-hidden="true" />,
  reset: <RotateCcw size={15} aria-hidden="true" />,
}

/** Buttons for what the wheel, a drag and two fingers do. */
export function ZoomControls(props: { readonly zoom: Zoom; readonly onFit: () => void }) {
  const { zoom, onFit } = props
  const controls = [
    { label: say('map.zoomIn'), icon: icons.in, act: () => zoom.by(1.7) },
    { label: say('map.zoomOut'), icon: icons.out, act: () => zoom.by(1 / 1.7) },
    { label: say('map.zoomFit'), icon: icons.fit, act: onFit },
    { label: say('map.zoomReset'), icon: icons.reset, act: zoom.reset },
  ]
  return (
    <div className="zoom-controls">
      {controls.map(({ label, icon, act }) => (
        <IconButton key={label} label={label} onClick={act}>
          {icon}
        </IconButton>
      ))}
    </div>
  )
}
