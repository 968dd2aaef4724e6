import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { emptyPage } from './emptyPage.mjs'
import { longStatement, statementFile } from './longStatement.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What an address holds: the empty page, or below `/<sentences>/` the build with a statement as long as that. */
const read = async (path) => {
  if (path === '/empty.html') return Buffer.from(emptyPage)
  const [, sentences, file] = /^\/(\d+)\/(.*)$/.exec(path) ?? []
  if (file === undefined) throw new Error('outside')
  if (file === statementFile) return Buffer.from(JSON.stringify(longStatement(Number(sentences))))
  const name = normalize(join('dist', file || 'index.html'))
  if (!name.startsWith(`dist${sep}`)) throw new Error('outside')
  return readFile(name)
}

/** Serves the build as a file host does that packs what it sends, and the empty page beside it. */
export const openSite = async () => {
  const packed = new Map()
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const type = types[extname(pathname) || '.html'] ?? 'application/octet-stream'
    try {
      const body = packed.get(pathname) ?? gzipSync(await read(pathname), { level: 9 })
      packed.set(pathname, body)
      response.writeHead(200, {
        'content-type': type,
        'content-encoding': 'gzip',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((listening) => server.listen(0, 'localhost', listening))
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(closed)
        server.closeAllConnections()
      }),
  }
}
