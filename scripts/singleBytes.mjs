import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Parts that hold what reads and writes PDF, Word and PowerPoint: packed, and left so until one is needed. */
const seldom = /<script type="text\/plain" data-part="(?:read|write)-[^"]*">[^<]*<\/script>/g

/** What the single file weighs in bytes, as it is and as gzip makes it, and without what is seldom needed. */
export const singleBytes = (file = 'dist-single/statement-atlas.html') => {
  const page = readFileSync(file, 'utf8')
  const gzip = (text) => gzipSync(text, { level: 9 }).length
  return {
    raw: Buffer.byteLength(page),
    gzip: gzip(page),
    core: gzip(page.replace(seldom, '')),
  }
}
