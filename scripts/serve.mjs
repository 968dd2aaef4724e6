import { onStop } from './stop.mjs'

const port = (usual) => {
  const { PORT } = process.env
  if (!PORT) return usual
  const number = Number(PORT)
  if (Number.isInteger(number) && number > 0 && number < 65536) return number
  throw new Error(`PORT is ${PORT}, which is no port.\nFix: give a number from 1 to 65535, or unset PORT.`)
}

/** Builds the page, serves it and prints its address. A port that is taken gives way to the next free one. */
export const start = async () => {
  const wanted = port(4173)
  const vite = await import('vite')
  await vite.build({ logLevel: 'warn' })
  const server = await vite.preview({ preview: { port: wanted, strictPort: false } })
  onStop(() => server.close())
  const [address] = server.resolvedUrls?.local ?? []
  process.stdout.write(`\nStatement Atlas is at ${address}\nStop it with Ctrl+C.\n`)
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
