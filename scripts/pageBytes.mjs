import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Modules the page asks for once it is at rest: what brings the chart library, what looks at the
 * shelf, and the card of a place. */
const atRest = ['src/ui/themes/FrequencyChart.tsx', 'src/app/series/OtherTools.tsx', 'src/ui/map/MapCard.tsx']

/**
 * Modules the page asks for only once a reader needs them. Whatever else it loads by `import()` counts as
 * needed at the start; a browser test watches that none of these is asked for before.
 */
const onDemand = [
  'src/app/absent/NotNamed.tsx',
  'src/app/ask/Ask.tsx',
  'src/app/compare/Comparison.tsx',
  'src/app/correct/CorrectMode.tsx',
  'src/app/correct/CountedWork.tsx',
  'src/app/correct/keptWork.ts',
  'src/app/open/OpenLayer.tsx',
  'src/app/open/OpenedPage.tsx',
  'src/app/present/Presentation.tsx',
  'src/app/present/PresenterWindow.tsx',
  'src/app/deck/addToDeck.ts',
  'src/app/takeaway/TakeawayLayer.tsx',
  'src/app/takeaway/Travelling.tsx',
  'src/app/series/SeriesPage.tsx',
  'src/ui/series/SeriesLines.tsx',
  'src/writers/link/packedStatement.ts',
  'src/ui/filters/FilterMenus.tsx',
  'src/ui/map/PartnersTable.tsx',
  'src/ui/themes/HowCounted.tsx',
  'src/ui/themes/ThemesTable.tsx',
  'src/ui/themes/ThroughText.tsx',
  'src/ui/themes/WithWhom.tsx',
  'src/ui/timeline/EntryCard.tsx',
  'src/ui/timeline/ForumsTable.tsx',
]

const size = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length

const filesIn = (folder, extension) =>
  readdirSync(`dist/${folder}`)
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name}`)

/** Files with their sizes, and the sum of these; bytes as gzip makes them. */
const weigh = (files) => {
  const sizes = [...files].map((file) => ({ file, bytes: size(file) }))
  return { files: sizes, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Scripts of the page that come by themselves or by `import()`, without the modules left out. */
const scriptsOf = (manifest, leftOut) => {
  const files = new Set()
  const add = (module) => {
    const chunk = manifest[module]
    if (!chunk || leftOut.includes(module) || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) add(next)
  }
  const page = readFileSync('dist/index.html', 'utf8')
  for (const [name, { file }] of Object.entries(manifest)) if (page.includes(file)) add(name)
  // The manifest is silent about workers: they are the scripts it does not list but a chunk names.
  const listed = new Set(Object.values(manifest).map(({ file }) => file))
  const texts = [...files].map((file) => readFileSync(`dist/${file}`, 'utf8'))
  for (const worker of filesIn('assets', '.js').filter((file) => !listed.has(file)))
    if (texts.some((text) => text.includes(worker.slice('assets/'.length)))) files.add(worker)
  return [...files].filter((file) => file.endsWith('.js'))
}

/**
 * What the build in `dist` weighs, in bytes as gzip makes them.
 *
 * @returns scripts needed until the page answers, the same with what comes at rest, each world, and all data a page
 * loads at its start; and those modules said to be loaded later that are not
 */
export const pageBytes = () => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
  const worlds = filesIn('data/world', '.json')
  return {
    start: weigh(scriptsOf(manifest, [...atRest, ...onDemand])),
    withCharts: weigh(scriptsOf(manifest, onDemand)),
    worlds: worlds.map((file) => weigh([file])),
    data: weigh([
      ...filesIn('data/statements', '.json'),
      ...filesIn('data/knowledge', '.json'),
      worlds.find((file) => file.includes('atlantic')),
    ]),
    notLater: [...atRest, ...onDemand].filter((module) => !manifest[module]?.isDynamicEntry),
  }
}
