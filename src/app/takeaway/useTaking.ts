import { useCallback, useRef, useState } from 'react'
import { saveFile } from '#app/data/saveFile.ts'
import { importAgain } from '#ui/shared/importAgain.ts'
import type { TakingState } from '#ui/takeaway/TakeawayNote.tsx'
import { RefusedCopy } from './copyPicture.ts'
import type { ExportEntry } from './exportEntry.ts'
import type { TakeawayState } from './takeawayState.ts'

/** Makes what an entry offers, says what becomes of it, and saves the file. Of two at once the later is spoken of. */
export function useTaking<State = TakeawayState>(): {
  readonly taking: TakingState | null
  readonly take: (entry: ExportEntry<State>, state: State) => void
  readonly dismiss: () => void
} {
  const [taking, setTaking] = useState<TakingState | null>(null)
  const last = useRef(0)
  const take = useCallback((entry: ExportEntry<State>, state: State): void => {
    const what = entry.label
    const begin = async (bring: typeof importAgain): Promise<void> => {
      last.current += 1
      const turn = last.current
      const ending = new AbortController()
      const tell = (said: TakingState | null): void => {
        if (turn === last.current && !ending.signal.aborted) setTaking(said)
      }
      const { signal } = ending
      const cancel = (): void => {
        ending.abort()
        if (turn === last.current) setTaking(null)
      }
      tell({ phase: 'making', what, share: null, cancel })
      try {
        const make = await bring(entry.load)
        const made = await make(state, {
          signal,
          onShare: (share) => tell({ phase: 'making', what, share, cancel }),
        })
        if (signal.aborted) return
        if (made === 'handedOn') tell(null)
        else if (made === null) tell({ phase: 'copied', what })
        else if (!(made instanceof File))
          tell({ phase: 'refused', what, reason: made.refused, offer: made.offer ?? null })
        else {
          saveFile(made)
          tell({ phase: 'saved', name: made.name })
        }
      } catch (error) {
        if (signal.aborted) return
        const reason = error instanceof Error ? error.message : String(error)
        const instead =
          error instanceof RefusedCopy
            ? {
                label: error.offer,
                act: () => {
                  saveFile(error.file)
                  tell({ phase: 'saved', name: error.file.name })
                },
              }
            : null
        tell({ phase: 'failed', what, reason, retry: () => void begin(importAgain), instead })
      }
    }
    void begin((load) => load())
  }, [])
  const dismiss = useCallback(() => setTaking(null), [])
  return { taking, take, dismiss }
}
