import type { Ref } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'

/** Makes a mention of the words that are taken; it stands below them. */
export function AddMention({
  ref,
  onAdd,
}: {
  readonly ref: Ref<HTMLButtonElement>
  readonly onAdd: () => void
}) {
  return (
    <button
      ref={ref}
      type="button"
      className="add-mention"
      // The words stay selected, and the text keeps the focus, while it is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onAdd}
    >
      {sayCorrect('add')} <kbd aria-hidden="true">Enter</kbd>
    </button>
  )
}
