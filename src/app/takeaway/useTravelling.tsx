import { type ReactNode, useSyncExternalStore } from 'react'
import { letTravellingGo, onTravelling, readTravelling } from '#app/address/travelling.ts'
import { say } from '#messages/say.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { usePart } from '#ui/shared/usePart.ts'

const load = async () => (await import('./Travelling.tsx')).Travelling

/** Asks about it; its code is loaded then. */
function AskAbout(props: { readonly packed: string; readonly onOpen: (file: File) => void }) {
  const { value: Travelling, isFailed, retry } = usePart(load)
  if (Travelling) return <Travelling {...props} onLeave={letTravellingGo} />
  return isFailed ? (
    <div className="layer-failed">
      <Notice
        words={say('share.failed')}
        action={{ label: say('failure.retry'), act: retry }}
        dismiss={{ label: say('sheet.close'), act: letTravellingGo }}
      />
    </div>
  ) : null
}

/**
 * A question about the statement that the address carries; null where it carries none.
 *
 * @param onOpen gets its file, once whoever reads says so
 */
export function useTravelling(onOpen: (file: File) => void): ReactNode {
  const packed = useSyncExternalStore(onTravelling, readTravelling)
  return packed === null ? null : <AskAbout key={packed} packed={packed} onOpen={onOpen} />
}
