import { X } from 'lucide-react'
import { say } from '#messages/say.ts'
import { IconButton } from './IconButton.tsx'

/** The cross of a card. */
export function CloseCard({ onClose }: { readonly onClose: () => void }) {
  return (
    <IconButton
      className="icon-button card-close"
      data-part="close-card"
      label={say('card.close')}
      onClick={onClose}
    >
      <X size={16} aria-hidden="true" />
    </IconButton>
  )
}
