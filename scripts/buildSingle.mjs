// Builds the page as one HTML file and says how large it is.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const file = 'dist-single/statement-atlas.html'
await build({ mode: 'single', logLevel: 'warn' })
const page = readFileSync(file)
const kib = (bytes) => (bytes / 1024).toFixed(0)
process.stdout.write(
  `ok    ${file}: ${kib(page.length)} KiB, ${kib(gzipSync(page, { level: 9 }).length)} KiB gzip\n`,
)
