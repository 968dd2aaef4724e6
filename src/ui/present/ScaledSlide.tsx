import type { CSSProperties, ReactNode } from 'react'
import { useSize } from '#ui/shared/useSize.ts'
import './scaledSlide.css'

/** Size a small slide is laid out at, in CSS pixels: that of a common projector. */
export const scaledSize = { width: 1280, height: 720 }

/** A slide as it is on a projector, made small; it can be seen but not used. */
export function ScaledSlide({ children }: { readonly children: ReactNode }) {
  const { ref, width } = useSize<HTMLDivElement>()
  const style = {
    inlineSize: scaledSize.width,
    blockSize: scaledSize.height,
    '--scale': width / scaledSize.width,
  } as CSSProperties
  return (
    <div ref={ref} className="scaled-slide">
      {width > 0 ? (
        <div className="scaled-slide-inside" style={style} inert>
          {children}
        </div>
      ) : null}
    </div>
  )
}
