import { pageStatement } from '#app/data/brought.ts'
import { atRest } from '#ui/shared/atRest.ts'
import { usePart } from '#ui/shared/usePart.ts'

// Without its code the page is as it was.
const load = async () => {
  await atRest()
  return (await import('#app/series/OtherTools.tsx')).OtherTools
}

/**
 * What can be done with the page's own statement and others: its code is loaded once the page is at rest, and stays for
 * the next time.
 */
export function LaterTool() {
  const { value: Tools } = usePart(load)
  return Tools ? <Tools id={pageStatement()} /> : null
}
