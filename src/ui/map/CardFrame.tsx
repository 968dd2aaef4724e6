import type { CSSProperties, ReactNode, Ref } from 'react'
import { CloseCard } from '#ui/shared/CloseCard.tsx'

/** A card that stays until it is closed, with its cross. */
export function CardFrame(props: {
  readonly ref?: Ref<HTMLElement>
  readonly label: string
  readonly className?: string
  /** Side of the map on which it stands. */
  readonly side?: 'left' | 'right'
  readonly style?: CSSProperties
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { ref, label, className = '', side, style, onClose, children } = props
  return (
    <section
      ref={ref}
      className={`map-card ${className} scroll`}
      data-part="keys"
      data-side={side}
      style={style}
      aria-label={label}
    >
      <CloseCard onClose={onClose} />
      {children}
    </section>
  )
}
