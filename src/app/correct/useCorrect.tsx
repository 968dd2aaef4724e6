import { type ComponentType, type ReactNode, useCallback, useState } from 'react'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import type { CorrectMode as ReaderMode } from '#ui/reader/ReaderPanel.tsx'
import { importAgain } from '#ui/shared/importAgain.ts'
import type { ThemeView } from '#views/panels/themeView.ts'
import type { Applied } from '#work/applyWork.ts'
import type { CorrectModeParts } from './CorrectMode.tsx'
import type { WorkStore } from './workStore.ts'

const importMode = async (): Promise<CorrectModeParts> => (await import('./CorrectMode.tsx')).correctMode

/** The mode for the reader, and what stands for the themes while they are folded; null while they are not. */
export interface Correcting {
  readonly mode: ReaderMode
  readonly FoldedThemes: ComponentType<{ readonly view: ThemeView; readonly onUnfold: () => void }> | null
  readonly unfold: () => void
}

/**
 * Correcting in the text, by the button "Correct": nothing of it is loaded before it is pressed, with what keeps the
 * work.
 */
export function useCorrect(indexed: StatementIndex, applied: Applied, work: WorkStore): Correcting {
  const [isOn, setOn] = useState(false)
  const [isUnfolded, setUnfolded] = useState(false)
  const [parts, setParts] = useState<CorrectModeParts | null>(null)
  const [failed, setFailed] = useState<{ readonly retry: () => void } | null>(null)
  const { prepare } = work
  const toggle = useCallback(() => {
    const bring = (arriving: Promise<CorrectModeParts>): void => {
      setFailed(null)
      Promise.all([arriving, prepare?.()]).then(
        ([mode]) => {
          setParts(mode)
          setUnfolded(false)
          setOn(true)
        },
        () => setFailed({ retry: () => bring(importAgain(importMode)) }),
      )
    }
    if (isOn) setOn(false)
    else bring(importMode())
  }, [isOn, prepare])
  const unfold = useCallback(() => setUnfolded(true), [])
  let around: ReactNode = null
  if (failed)
    around = (
      <Notice
        words={say('reader.correctFailed')}
        action={{ label: say('failure.retry'), act: failed.retry }}
        dismiss={{ label: say('sheet.close'), act: () => setFailed(null) }}
      />
    )
  else if (isOn && parts)
    around = <parts.CorrectMode indexed={indexed} applied={applied} work={work} onLeave={toggle} />
  return {
    mode: {
      isOn: isOn && parts !== null,
      toggle,
      Pieces: isOn && parts ? parts.CorrectPieces : null,
      around,
    },
    FoldedThemes: isOn && parts && !isUnfolded ? parts.FoldedThemes : null,
    unfold,
  }
}
