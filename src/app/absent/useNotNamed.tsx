import { type ComponentProps, useCallback, useMemo, useRef, useState } from 'react'
import type { Address } from '#app/address/useAddress.ts'
import { PanelSkeleton } from '#app/page/PageSkeleton.tsx'
import { say } from '#messages/say.ts'
import { pageKeys } from '#selection/pageUrl.ts'
import type { Absence } from '#ui/map/MapPanel.tsx'
import { Failure } from '#ui/shared/Failure.tsx'
import { usePart } from '#ui/shared/usePart.ts'
import type { AbsentDrawing } from './absentDrawing.ts'
import type { NotNamed } from './NotNamed.tsx'

const load = async () => (await import('./NotNamed.tsx')).NotNamed

/** Its code is loaded when it is first opened. */
function LazyNotNamed(props: ComponentProps<typeof NotNamed>) {
  const { value: Part, isFailed, retry } = usePart(load)
  if (Part) return <Part {...props} />
  if (!isFailed) return <PanelSkeleton />
  return (
    <Failure
      title={say('failure.part', { part: say('absent.button') })}
      message={say('failure.code')}
      fix={say('failure.networkFix')}
      onRetry={retry}
    />
  )
}

/**
 * Who is not named, against the reference list that the address names: what the map is to know of it, and the region that
 * stands in place of the themes and the text while it is open.
 *
 * @param isOff whether there is no room for it, as where one view stands alone
 */
export function useNotNamed(
  props: Omit<ComponentProps<typeof NotNamed>, 'value' | 'setOther' | 'onDraw' | 'onClose'>,
  { other, setOther }: Address,
  isOff: boolean,
) {
  const value = isOff ? null : other(pageKeys.reference)
  const [shown, setShown] = useState<AbsentDrawing | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const takesFocus = useRef(false)
  const isOpen = value !== null
  const leave = useCallback(() => {
    if (isOpen) setOther(pageKeys.reference, null)
  }, [isOpen, setOther])
  const close = useCallback(() => {
    leave()
    button.current?.focus()
  }, [leave])
  const toggle = useCallback(() => {
    takesFocus.current = !isOpen
    setOther(pageKeys.reference, isOpen ? null : 'first')
  }, [isOpen, setOther])
  const absence = useMemo(
    (): Absence => ({
      isOpen,
      toggle,
      button,
      map: null,
      ...(isOpen && shown ? { map: shown.map, legend: shown.legend } : null),
    }),
    [isOpen, toggle, shown],
  )
  // Its region is the same while its code and its data come, so that the focus stays there.
  const region = useCallback((element: HTMLElement | null) => {
    if (element && takesFocus.current) element.focus({ preventScroll: true })
    takesFocus.current = false
  }, [])
  return {
    absence: isOff ? null : absence,
    drawing: isOpen ? shown : null,
    leave,
    close: isOpen ? close : null,
    region: isOpen ? (
      <section
        ref={region}
        className="column panel absent-panel"
        tabIndex={-1}
        aria-label={say('absent.button')}
      >
        <LazyNotNamed {...props} value={value} setOther={setOther} onDraw={setShown} onClose={close} />
      </section>
    ) : null,
  }
}
