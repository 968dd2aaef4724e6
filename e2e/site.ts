import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A file host of the plainest kind, whose folder can be exchanged for that of another version. */
export interface Site {
  readonly address: string
  readonly publish: (folder: string) => void
  /** Paths that were asked for and are not there. */
  readonly missed: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves `folder` below the path `/library/atlas/` of a free port. */
export async function openSite(folder: string): Promise<Site> {
  const base = '/library/atlas/'
  let current = folder
  const missed: string[] = []
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const name = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : null
    try {
      if (name === null) throw new Error('outside')
      const body = await readFile(join(current, normalize(name)))
      response
        .writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      missed.push(pathname)
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}${base}`,
    publish: (next) => {
      current = next
    },
    missed,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
