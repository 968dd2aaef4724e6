import { Download, Play } from 'lucide-react'
import { type ComponentProps, type ComponentType, useState } from 'react'
import { writeQuery } from '#app/address/address.ts'
import { say } from '#messages/say.ts'
import { firstSlide } from '#selection/pageUrl.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { importAgain } from '#ui/shared/importAgain.ts'
import type { ComparedExport } from './ComparedExport.tsx'
import { withSlide } from './comparedSlideAddress.ts'
import type { ComparedState } from './comparedToTake.ts'

const importExport = async () => (await import('./ComparedExport.tsx')).ComparedExport

/** The buttons that save a comparison and that present it. */
export function ComparedTools({ state }: { readonly state: ComparedState }) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [Menu, setMenu] = useState<ComponentType<ComponentProps<typeof ComparedExport>> | null>(null)
  const [isFailed, setFailed] = useState(false)
  const load = (bring: (load: typeof importExport) => ReturnType<typeof importExport>): void => {
    setFailed(false)
    bring(importExport).then(
      (Found) => setMenu(() => Found),
      () => setFailed(true),
    )
  }
  return (
    <>
      <button
        ref={setButton}
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(true)
          if (!Menu) load((bring) => bring())
        }}
      >
        <Download size={14} aria-hidden="true" /> {say('export.button')}
      </button>
      <button
        type="button"
        className="button button-strong"
        onClick={() => writeQuery(withSlide(firstSlide), 'push')}
      >
        <Play size={13} aria-hidden="true" /> {say('present.button')}
      </button>
      {Menu && button ? (
        <Menu state={state} button={button} isOpen={isOpen} onClose={() => setOpen(false)} />
      ) : null}
      {isFailed ? (
        <div className="layer-failed">
          <Notice
            words={say('export.failed')}
            action={{ label: say('failure.retry'), act: () => load(importAgain) }}
            dismiss={{ label: say('sheet.close'), act: () => setFailed(false) }}
          />
        </div>
      ) : null}
    </>
  )
}
