/** Ends with the process that started it: killing npm kills only its shell, and a server would live on. */
export const endWithParent = (close) => {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) end()
  }, 500)
  timer.unref()
  const end = () => {
    clearInterval(timer)
    close().finally(() => process.exit(0))
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

const port = (usual) => (process.env.PORT ? Number(process.env.PORT) : usual)

/** Builds the page, serves it and prints its address. */
export const start = async () => {
  const vite = await import('vite')
  await vite.build({ logLevel: 'warn' })
  const server = await vite.preview({ preview: { port: port(4173), strictPort: false } })
  const [address] = server.resolvedUrls?.local ?? []
  process.stdout.write(`\nStatement Atlas is at ${address}\nStop it with Ctrl+C.\n`)
  endWithParent(() => server.close())
}

/** Serves the sources while they are worked on. */
export const develop = async () => {
  const vite = await import('vite')
  const server = await vite.createServer({ server: { port: port(5173) } })
  await server.listen()
  server.printUrls()
  endWithParent(() => server.close())
}
