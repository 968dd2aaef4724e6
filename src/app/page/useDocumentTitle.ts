import { useEffect } from 'react'
import { say } from '#messages/say.ts'

/** Names the page in tabs and history by a statement, and as before once that is left; nothing changes for null. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return
    const before = document.title
    document.title = say('app.titled', { title, app: say('app.name') })
    return () => {
      document.title = before
    }
  }, [title])
}
