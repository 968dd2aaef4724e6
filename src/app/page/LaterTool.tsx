import { type ComponentType, useEffect, useState } from 'react'
import { pageStatement } from '#app/data/brought.ts'
import { atRest } from '#ui/shared/atRest.ts'

type Tool = ComponentType<{ readonly id: string }>

let tool: Tool | null = null

/**
 * What can be done with the page's own statement and others: its code is loaded once the page is at rest, and stays for
 * the next time.
 */
export function LaterTool() {
  const [Found, setFound] = useState(() => tool)
  useEffect(() => {
    if (tool) return
    let isWanted = true
    void atRest()
      .then(() => import('#app/series/OtherTools.tsx'))
      .then(({ OtherTools }) => {
        tool = OtherTools
        if (isWanted) setFound(() => OtherTools)
      })
      // Without its code the page is as it was.
      .catch(() => {})
    return () => {
      isWanted = false
    }
  }, [])
  return Found ? <Found id={pageStatement()} /> : null
}
