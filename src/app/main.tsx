import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readQuery } from '#app/address/address.ts'
import { isKept } from '#app/data/keepForOffline.ts'
import { loadFonts } from '#app/data/loadFonts.ts'
import { startData } from '#app/data/startData.ts'
import { worldOf } from '#app/data/useWorld.ts'
import { App } from '#app/page/App.tsx'
import { UpdateNotice } from '#app/page/UpdateNotice.tsx'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import '#ui/shared/tokens.css'
import '#ui/shared/base.css'
import '#ui/shared/panel.css'
import '#ui/shared/sheet.css'
import '#app/page/dashboard.css'
import '#app/page/share.css'
import '#app/page/low.css'
import '#app/page/narrow.css'
import '#app/page/alone.css'
import '#app/page/print.css'
import '#app/page/forcedColors.css'

/** Milliseconds within which the scripts of the page come over a line that has room for its fonts as well. */
const quick = 500

// Of a file that was made in a page; no other build has the code for it.
if (import.meta.env.MODE === 'single') (await import('#app/data/takeBrought.ts')).takeBrought()
if (isKept() || performance.now() < quick) void loadFonts(true)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
const client = new QueryClient()
await startData(client, worldOf(readKey(readQuery(), pageKeys.map)))
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
      <UpdateNotice />
    </QueryClientProvider>
  </StrictMode>,
)
