import type { RefObject } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'
import { ChooseFile } from '#ui/open/ChooseFile.tsx'
import { Refusal } from '#ui/open/Refusal.tsx'
import { TakeStatement } from '#ui/open/TakeStatement.tsx'
import type { ExampleFile } from './examples.ts'
import type { Refused } from './openStage.ts'

const focus = (element: HTMLInputElement | null): void => element?.focus()

/** The half of the dialog where words are pasted and files are chosen. */
export function TakeStage(props: {
  readonly pasted: RefObject<string>
  readonly refused: Refused | null
  readonly isOver: boolean
  readonly examples: readonly ExampleFile[]
  readonly onRead: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
}) {
  const { pasted, refused, isOver, examples, onRead, onFiles } = props
  return (
    <TakeStatement
      pasted={pasted}
      refusal={
        refused ? (
          <Refusal
            key={refused.said.message}
            title={refused.title}
            message={refused.said.message}
            fix={refused.said.fix}
          >
            {refused.ways.length > 0 ? (
              <ul aria-label={sayOpen('refusal.encoding')}>
                {refused.ways.map(({ encoding, sample, read }) => (
                  <li key={encoding}>
                    <button type="button" className="open-link" onClick={read}>
                      {sayOpen('refusal.way', { sample, encoding })}
                    </button>
                  </li>
                ))}
              </ul>
            ) : null}
            <ChooseFile ref={focus} onFiles={onFiles} />
          </Refusal>
        ) : null
      }
      isOver={isOver}
      examples={examples}
      onRead={onRead}
      onFiles={onFiles}
      onExample={(id) => {
        const example = examples.find((one) => one.id === id)
        void example?.load().then((text) => {
          onFiles([new File([text], example.file, { type: 'text/plain' })])
        })
      }}
    />
  )
}
