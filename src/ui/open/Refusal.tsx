import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** Something that was not read: what, why, and what to do. */
export function Refusal(props: {
  readonly title: string
  readonly message: string
  readonly fix: string
  /** Ways on; none where the rest of the dialog has them. */
  readonly children?: ReactNode
}) {
  const { title, message, fix, children } = props
  return (
    <div className="open-refusal" role="alert">
      <TriangleAlert size={18} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        <p>
          {message} {fix}
        </p>
        {children}
      </div>
    </div>
  )
}
