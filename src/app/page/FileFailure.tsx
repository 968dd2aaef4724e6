import type { DataFile } from '#app/data/useDataFile.ts'
import { say } from '#messages/say.ts'
import { Failure } from '#ui/shared/Failure.tsx'

/** Names a data file that failed, and tries it again. */
export function FileFailure({ file }: { readonly file: DataFile<unknown> }) {
  const { failure, retry } = file
  if (!failure) return null
  const title = say('failure.title', { file: failure.file })
  return <Failure title={title} message={failure.message} fix={failure.fix} onRetry={retry} />
}
