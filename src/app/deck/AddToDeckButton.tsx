import { useRef, useState } from 'react'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { importAgain } from '#ui/shared/importAgain.ts'

const importDeck = () => import('./addToDeck.ts')

/** Adds what is chosen to the deck as a slide. The deck's code is loaded by the click. */
export function AddToDeckButton(props: { readonly indexed: StatementIndex; readonly selection: Selection }) {
  const { indexed, selection } = props
  const [done, setDone] = useState<{ readonly selection: Selection; readonly words: string } | null>(null)
  const hasFailed = useRef(false)
  const add = async (): Promise<void> => {
    try {
      const { addToDeck } = await (hasFailed.current ? importAgain(importDeck) : importDeck())
      setDone({ selection, words: addToDeck(indexed, selection) })
    } catch {
      hasFailed.current = true
      setDone({ selection, words: say('deck.addFailed') })
    }
  }
  return (
    <>
      <span className="filter-added" aria-live="polite">
        {done?.selection === selection ? done.words : ''}
      </span>
      <button type="button" className="button" onClick={() => void add()}>
        {say('deck.add')}
      </button>
    </>
  )
}
