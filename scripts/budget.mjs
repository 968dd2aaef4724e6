import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const kib = 1024
const limits = {
  'JavaScript until map, timeline and text answer': 180 * kib,
  'JavaScript with the theme charts': 290 * kib,
  'one world geometry': 90 * kib,
}

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const size = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length

/** Chunks that come with a module, without those it loads later. */
const closure = (name, seen = new Set()) => {
  const chunk = manifest[name]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const next of chunk.imports ?? []) closure(next, seen)
  return seen
}

const scripts = (files) => [...files].filter((file) => file.endsWith('.js'))
const sum = (files) => scripts(files).reduce((total, file) => total + size(file), 0)

const charts = 'src/ui/themes/FrequencyChart.tsx'
if (!manifest[charts])
  throw new Error(`The manifest has no chunk for ${charts}: the charts are no longer loaded later.`)
const first = closure('index.html')
const worlds = readdirSync('dist/data/world').map((file) => size(`data/world/${file}`))
const measured = {
  'JavaScript until map, timeline and text answer': sum(first),
  'JavaScript with the theme charts': sum(closure(charts, new Set(first))),
  'one world geometry': Math.max(...worlds),
}

let isOver = false
for (const [name, bytes] of Object.entries(measured)) {
  const limit = limits[name]
  isOver ||= bytes > limit
  const verdict = bytes > limit ? 'OVER' : 'ok'
  process.stdout.write(
    `${verdict.padEnd(5)} ${name}: ${(bytes / kib).toFixed(1)} of ${limit / kib} KiB gzip\n`,
  )
}
process.exitCode = isOver ? 1 : 0
