import { useRef } from 'react'
import { saySeries } from '#messages/saySeries.ts'

/** Chooses a file of a series. */
export function ChooseSeries({ onFile }: { readonly onFile: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {saySeries('series.openFile')}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        accept=".series"
        aria-label={saySeries('series.openFile')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // The same file can be chosen again.
          target.value = ''
        }}
      />
    </>
  )
}
