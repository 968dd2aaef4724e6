import { pageBytes } from './pageBytes.mjs'
import { singleBytes } from './singleBytes.mjs'

const kib = 1024
const { start, withCharts, worlds, notLater } = pageBytes()
const rows = [
  ['JavaScript until map, timeline and text answer', start, 180 * kib],
  ['JavaScript with the theme charts', withCharts, 290 * kib],
  [
    'the single file without readers and writers of other formats',
    { files: [], bytes: singleBytes().core },
    1331.2 * kib,
  ],
  ...worlds.map((world) => [world.files[0].file, world, 90 * kib]),
]

let isOver = notLater.length > 0
for (const [name, { files, bytes }, limit] of rows) {
  isOver ||= bytes > limit
  process.stdout.write(
    `${bytes > limit ? 'OVER ' : 'ok   '} ${name}: ${(bytes / kib).toFixed(1)} of ${limit / kib} KiB gzip\n`,
  )
  if (files.length > 1)
    for (const one of files) process.stdout.write(`        ${one.file} ${(one.bytes / kib).toFixed(1)}\n`)
}
for (const module of notLater)
  process.stdout.write(`OVER  ${module} is no longer loaded later: import it by import()\n`)
process.exitCode = isOver ? 1 : 0
