import { useCallback, useMemo, useRef } from 'react'
import { openSeriesFile } from '#app/series/openedSeries.ts'
import { showSeries } from '#app/series/seriesAddress.ts'
import { YourStatements } from '#app/shelf/YourStatements.tsx'
import { sayOpen } from '#messages/sayOpen.ts'
import { OpenDialog } from '#ui/open/OpenDialog.tsx'
import { ReadingSteps } from '#ui/open/ReadingSteps.tsx'
import { readingView } from '#views/open/readingView.ts'
import { seriesEnding } from '#views/series/seriesFile.ts'
import type { ReadStatement } from '#worker/readingMessage.ts'
import { AboutStage } from './AboutStage.tsx'
import { examples } from './examples.ts'
import { keepRead } from './keepRead.ts'
import { TakeStage } from './TakeStage.tsx'
import { useDropped } from './useDropped.ts'
import { useOpening } from './useOpening.ts'

/** What opening a statement needs of the page. */
export interface OpenProps {
  /** Files that were dropped before this was there, or [] . */
  readonly dropped: readonly File[]
  /** Whether a file was held over the page when this was asked for. */
  readonly isOver: boolean
  /** Shows a statement of the shelf. */
  readonly onShow: (id: string) => void
  readonly onClose: () => void
}

/** Opening a statement, as a dialog over the page; it opens when it is mounted. */
export function OpenLayer(props: OpenProps) {
  const { dropped, isOver, onShow, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const pasted = useRef('')
  const done = useCallback(
    (read: ReadStatement) =>
      void keepRead(read).then((id) => {
        dialog.current?.close()
        onShow(id)
      }),
    [onShow],
  )
  const opening = useOpening(done)
  const { stage, readText, cancel, back, finish } = opening
  const readFiles = (files: readonly File[]): void => {
    const series = files.find(({ name }) => name.endsWith(seriesEnding))
    if (series)
      void openSeriesFile(series).then(() => {
        dialog.current?.close()
        showSeries()
      })
    else opening.readFiles(files)
  }
  const held = useDropped(readFiles, dropped, isOver)
  const shown = useMemo(() => (stage.kind === 'reading' ? readingView(stage.state) : null), [stage])
  if (stage.kind === 'about')
    return (
      <AboutStage
        key="about"
        ref={dialog}
        stage={stage}
        onEnter={opening.enter}
        onBack={back}
        onShow={finish}
        onClose={onClose}
      />
    )
  return (
    <OpenDialog
      key="take"
      ref={dialog}
      title={sayOpen('open.title')}
      promise={sayOpen('open.private')}
      onClose={onClose}
      onEscape={stage.kind === 'reading' ? cancel : null}
    >
      {shown ? (
        <ReadingSteps view={shown} onCancel={cancel} />
      ) : (
        <TakeStage
          pasted={pasted}
          refused={stage.kind === 'take' ? stage.refused : null}
          isOver={held}
          examples={examples}
          onRead={readText}
          onFiles={readFiles}
        />
      )}
      <YourStatements
        onOpen={(id) => {
          cancel()
          dialog.current?.close()
          onShow(id)
        }}
      />
    </OpenDialog>
  )
}
