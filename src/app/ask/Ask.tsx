import type { ReactNode } from 'react'
import type { World } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { AskLayer } from '#ui/ask/AskLayer.tsx'
import type { Subject } from '#views/words/subject.ts'
import { AskMap } from './AskMap.tsx'

/** What Ask needs wherever it is opened, on the dashboard or while presenting. */
export interface AskProps {
  readonly indexed: StatementIndex
  /** Null while the world is on the way or failed: then answers have no map. */
  readonly world: World | null
  readonly selection: Selection
  readonly colorOf: (initiative: string) => string
  readonly onSelect: (selection: Selection) => void
  /** Shows a sentence in the text; null where there is no text to show it in. */
  readonly onSentence: ((sentence: number) => void) | null
  readonly onClose: () => void
  /** Something was asked and answered. */
  readonly onAsked?: ((subject: Subject) => void) | undefined
  /** What stands below the names while nothing is asked, given a way to ask. */
  readonly renderBefore?: ((onAsk: (subject: Subject, name: string) => void) => ReactNode) | undefined
  /** What was typed while this was still being loaded. */
  readonly takeTyped?: () => string
}

/** Ask as a layer over whatever is open; it opens when it is mounted and says when it has closed. */
export function Ask({ world, ...props }: AskProps) {
  return (
    <AskLayer
      {...props}
      renderMap={(map, onAsk) => (world ? <AskMap world={world} map={map} onAsk={onAsk} /> : null)}
    />
  )
}
