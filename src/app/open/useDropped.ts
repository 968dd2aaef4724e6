import { useEffect, useRef, useState } from 'react'

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @param dropped files that were dropped before this was there
 * @param wasOver whether a file was held over the page when this came
 * @returns whether a file is held over the page
 */
export function useDropped(
  onFiles: (files: readonly File[]) => void,
  dropped: readonly File[],
  wasOver: boolean,
): boolean {
  const [isOver, setOver] = useState(wasOver)
  const take = useRef(onFiles)
  take.current = onFiles
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped before is taken once.
  useEffect(() => {
    if (dropped.length > 0) take.current(dropped)
  }, [])
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    // The pointer goes from one part of the page to another by leaving the one; out of the window it goes to none.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      take.current([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
