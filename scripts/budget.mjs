import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const kib = 1024
const limits = { start: 180 * kib, charts: 290 * kib, world: 90 * kib }

/** The module that brings the charts, which is to be loaded after the first screen. */
const charts = 'src/ui/themes/FrequencyChart.tsx'

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const size = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length

/** Files that come with a module, without those it loads later. */
const closure = (name, seen = new Set()) => {
  const chunk = manifest[name]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const next of chunk.imports ?? []) closure(next, seen)
  return seen
}

/** The manifest is silent about workers: they are the scripts it does not list but a chunk names. */
const withWorkers = (files) => {
  const listed = new Set(Object.values(manifest).map(({ file }) => file))
  const workers = readdirSync('dist/assets')
    .filter((name) => name.endsWith('.js') && !listed.has(`assets/${name}`))
    .filter((name) => [...files].some((file) => readFileSync(`dist/${file}`, 'utf8').includes(name)))
  return new Set([...files, ...workers.map((name) => `assets/${name}`)])
}

const sum = (files) =>
  [...withWorkers(files)]
    .filter((file) => file.endsWith('.js'))
    .reduce((total, file) => total + size(file), 0)

const start = closure('index.html')
const rows = [
  ['JavaScript until map, timeline and text answer', sum(start), limits.start],
  ['JavaScript with the theme charts', sum(closure(charts, new Set(start))), limits.charts],
  ...readdirSync('dist/data/world')
    .filter((file) => file.endsWith('.json'))
    .map((file) => [`data/world/${file}`, size(`data/world/${file}`), limits.world]),
]

for (const [name, bytes, limit] of rows) {
  const verdict = bytes > limit ? 'OVER' : 'ok'
  process.stdout.write(
    `${verdict.padEnd(5)} ${name}: ${(bytes / kib).toFixed(1)} of ${limit / kib} KiB gzip\n`,
  )
}
if (!manifest[charts]?.isDynamicEntry)
  process.stdout.write(`OVER  ${charts} is no longer loaded later: import it by React.lazy\n`)
const isOver = rows.some(([, bytes, limit]) => bytes > limit) || !manifest[charts]?.isDynamicEntry
process.exitCode = isOver ? 1 : 0
