import { useMemo } from 'react'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import { fileName } from '#shelf/fileName.ts'
import { writeStatementFile } from '#statement/statementFile.ts'
import { TravelQuestion } from '#ui/takeaway/TravelQuestion.tsx'
import { sayProblem } from '#views/words/sayProblem.ts'
import { unpackStatement } from '#writers/link/packedStatement.ts'

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Asks whether the statement that a link carries is to be opened, or says why it cannot be. */
export function Travelling(props: {
  readonly packed: string
  /** Gets its file. */
  readonly onOpen: (file: File) => void
  /** Lets the link's statement go, opened or not. */
  readonly onLeave: () => void
}) {
  const { packed, onOpen, onLeave } = props
  const read = useMemo(() => unpackStatement(packed), [packed])
  if (!read.ok) {
    const { problem } = read
    const said =
      problem.code === 'damaged'
        ? { message: sayTakeaway('travel.damaged'), fix: sayTakeaway('travel.damagedFix') }
        : sayProblem(problem)
    const words = [sayTakeaway('travel.refused'), said.message, said.fix].join(' ')
    return <TravelQuestion refused={words} onLeave={onLeave} />
  }
  const { metadata, text } = read.value
  const open = (): void => {
    const name = fileName(metadata.title, metadata.id)
    onLeave()
    onOpen(new File([writeStatementFile(read.value)], name, { type: 'application/json' }))
  }
  return <TravelQuestion title={metadata.title} words={countWords(text)} onOpen={open} onLeave={onLeave} />
}
