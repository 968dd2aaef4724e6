import { existsSync } from 'node:fs'
import { onStop } from './stop.mjs'

const port = (usual) => {
  const { PORT } = process.env
  if (!PORT) return usual
  const number = Number(PORT)
  if (Number.isInteger(number) && number > 0 && number < 65536) return number
  throw new Error(`PORT is ${PORT}, which is no port.\nFix: give a number from 1 to 65535, or unset PORT.`)
}

/** Serves what was built last and prints its address. A port that is taken gives way to the next free one. */
export const preview = async () => {
  const wanted = port(4173)
  if (!existsSync('dist/index.html'))
    throw new Error('Nothing has been built yet.\nFix: npm run build, or npm start.')
  const vite = await import('vite')
  const server = await vite.preview({ preview: { port: wanted, strictPort: false } })
  onStop(() => server.close())
  const [address] = server.resolvedUrls?.local ?? []
  process.stdout.write(`\nStatement Atlas is at ${address}\nStop it with Ctrl+C.\n`)
}

/** Builds the page and serves it. */
export const start = async () => {
  // A port that is none is said before the page is built for nothing.
  port(4173)
  const vite = await import('vite')
  await vite.build({ logLevel: 'warn' })
  await preview()
}

/** Serves the sources while they are worked on. */
export const develop = async () => {
  const wanted = port(5173)
  const vite = await import('vite')
  const server = await vite.createServer({ server: { port: wanted, strictPort: false } })
  onStop(() => server.close())
  await server.listen()
  const [address] = server.resolvedUrls?.local ?? []
  process.stdout.write(`\nStatement Atlas, while it is worked on, is at ${address}\nStop it with Ctrl+C.\n`)
}
