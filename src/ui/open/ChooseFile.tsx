import { Upload } from 'lucide-react'
import { type Ref, useId } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'

/** The names of files that can be read, for the browser's own choice. */
const accepted = '.txt,.md,.markdown,.html,.htm,.docx,.pdf,.json,.series,text/plain,text/html,application/pdf'

/** A button that opens the browser's choice of a file. */
export function ChooseFile(props: {
  readonly ref?: Ref<HTMLInputElement> | undefined
  readonly onFiles: (files: readonly File[]) => void
}) {
  const { ref, onFiles } = props
  const id = useId()
  return (
    <span className="open-choose">
      <input
        ref={ref}
        id={id}
        type="file"
        accept={accepted}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          // The same file can be chosen again, after it was mended.
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <label htmlFor={id} className="button">
        <Upload size={14} aria-hidden="true" /> {sayOpen('open.choose')}
      </label>
    </span>
  )
}
