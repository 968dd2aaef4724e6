// Builds the page as one HTML file and says how large it is.
import { build } from 'vite'
import { singleBytes } from './singleBytes.mjs'

await build({ mode: 'single', logLevel: 'warn' })
const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`
const { raw, gzip, core } = singleBytes()
process.stdout.write(
  `ok    dist-single/statement-atlas.html: ${kib(raw)}, ${kib(gzip)} gzip, ${kib(core)} of it without readers and writers of other formats\n`,
)
