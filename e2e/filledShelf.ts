import type { Page } from '@playwright/test'
import { keptKnowledge, keptSeries } from '#fixtures/keptSeries.ts'

/** Puts invented addresses, one a year from 2021 on, on the shelf of a device that has none. The page is to be loaded anew. */
export async function fillShelf(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ kept, knowledge }) => {
      const wait = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const opening = indexedDB.open('statement-atlas', 1)
      opening.onupgradeneeded = () => {
        const { result } = opening
        result.createObjectStore('statements', { keyPath: 'id' })
        result.createObjectStore('entries', { keyPath: 'id' })
        result.createObjectStore('aside', { autoIncrement: true })
        result.createObjectStore('notes')
      }
      const database = await wait(opening)
      const transaction = database.transaction(['statements', 'entries'], 'readwrite')
      for (const { statement, entry } of kept) {
        const { kept: holds } = statement as { readonly kept: object }
        transaction.objectStore('statements').put({ ...statement, kept: { ...holds, knowledge } })
        transaction.objectStore('entries').put(entry)
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      database.close()
    },
    { kept: keptSeries(count), knowledge: keptKnowledge },
  )
}
