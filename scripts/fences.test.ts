import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// A fence that cannot bite is no fence: each is tried here with a fault planted behind the project's own
// configuration, and with files that keep to it.

const restricted = 'lint/style/noRestrictedImports'

/** A file whose one import is what is tried. */
const importing = (source: string, name = 'thing') =>
  `import { ${name} } from '${source}'\n\nexport const used = ${name}\n`

/** Faults Biome is to find: file, its text, the rule that is to name it. */
const faults: readonly (readonly [string, string, string])[] = [
  ['src/statement/upward.ts', importing('#views/words/clean.ts'), restricted],
  ['src/statement/drawing.ts', importing('d3'), restricted],
  ['src/statement/reading.ts', importing('node:fs', 'readFileSync'), restricted],
  ['src/knowledge/reading.ts', importing('#reading/clean.ts'), restricted],
  ['src/extract/choosing.ts', importing('#selection/clean.ts'), restricted],
  ['src/extract/indexing.ts', importing('#reading/clean.ts'), restricted],
  ['src/documents/extracting.ts', importing('#extract/clean.ts'), restricted],
  ['src/worker/drawing.ts', importing('#ui/map/clean.ts'), restricted],
  ['src/documents/loading.ts', importing('node:fs', 'readFileSync'), restricted],
  ['src/work/reading.ts', importing('#reading/clean.ts'), restricted],
  ['src/work/extracting.ts', importing('#extract/extractStatement.ts'), restricted],
  ['src/reading/choosing.ts', importing('#selection/clean.ts'), restricted],
  ['src/extract/climbing.ts', importing('../statement/clean.ts'), restricted],
  ['src/selection/looking.ts', importing('#views/words/clean.ts'), restricted],
  ['src/selection/presenting.ts', importing('#deck/clean.ts'), restricted],
  ['src/deck/wording.ts', importing('#views/words/clean.ts'), restricted],
  ['src/deck/present/wording.ts', importing('#messages/clean.ts'), restricted],
  ['src/shelf/keeping.ts', importing('idb', 'openDB'), restricted],
  ['src/shelf/indexing.ts', importing('#reading/clean.ts'), restricted],
  ['src/messages/knowing.ts', importing('#statement/clean.ts'), restricted],
  ['src/views/panels/rendering.ts', importing('react'), restricted],
  ['src/views/panels/painting.ts', importing('#ui/shared/clean.ts'), restricted],
  ['src/views/panels/extracting.ts', importing('#extract/clean.ts'), restricted],
  ['src/views/panels/scaling.ts', importing('d3'), restricted],
  ['src/views/words/counting.ts', importing('#views/panels/clean.ts'), restricted],
  ['src/views/panels/asking.ts', importing('#views/ask/clean.ts'), restricted],
  ['src/views/ask/presenting.ts', importing('#views/deck/clean.ts'), restricted],
  ['src/views/ask/correcting.ts', importing('#views/correct/clean.ts'), restricted],
  ['src/views/absent/asking.ts', importing('#views/ask/clean.ts'), restricted],
  ['src/views/compare/presenting.ts', importing('#views/deck/clean.ts'), restricted],
  ['src/views/series/asking.ts', importing('#views/ask/clean.ts'), restricted],
  ['src/views/correct/presenting.ts', importing('#views/deck/clean.ts'), restricted],
  ['src/views/deck/asking.ts', importing('#views/ask/clean.ts'), restricted],
  ['src/layouts/drawing.ts', importing('#ui/map/clean.ts'), restricted],
  ['src/layouts/rendering.ts', importing('react'), restricted],
  ['src/views/panels/placing.ts', importing('#layouts/clean.ts'), restricted],
  ['src/layouts/painting.ts', importing('#drawing/clean.ts'), restricted],
  ['src/drawing/rendering.ts', importing('#ui/map/clean.ts'), restricted],
  ['src/drawing/projecting.ts', importing('d3'), restricted],
  ['src/views/takeaway/presenting.ts', importing('#views/deck/clean.ts'), restricted],
  ['src/writers/table/showing.ts', importing('#ui/map/clean.ts'), restricted],
  ['src/writers/table/loading.ts', importing('node:fs', 'readFileSync'), restricted],
  ['src/layouts/writing.ts', importing('#writers/table/clean.ts'), restricted],
  ['src/ui/map/neighbour.ts', importing('#ui/timeline/clean.ts'), restricted],
  ['src/ui/map/climbing.ts', importing('../timeline/clean.ts'), restricted],
  ['src/ui/map/wiring.ts', importing('../../app/clean.ts'), restricted],
  ['src/ui/map/fetching.ts', importing('@tanstack/react-query', 'useQuery'), restricted],
  ['src/ui/map/useMapEffect.ts', importing('react', 'useEffect'), restricted],
  ['src/ui/map/useMapLayout.ts', importing('react', 'useLayoutEffect'), restricted],
  ['src/ui/shared/panelled.ts', importing('#ui/map/clean.ts'), restricted],
  ['src/offline/knowing.ts', importing('#statement/clean.ts'), restricted],
  ['src/app/page/commanding.ts', importing('#cli/clean.ts'), restricted],
  ['src/app/page/climbing.ts', importing('../data/clean.ts'), restricted],
  ['src/cli/drawing.ts', importing('#ui/map/clean.ts'), restricted],
  ['src/cli/rendering.ts', importing('react'), restricted],
  ['src/views/words/climbing.test.ts', importing('../../statement/clean.ts'), restricted],
  ['fixtures/climbing.ts', importing('../src/statement/clean.ts'), restricted],
  ['src/views/words/byDefault.ts', 'export default 1\n', 'lint/style/noDefaultExport'],
  [
    'src/views/words/barrel.ts',
    "export { used } from './clean.ts'\nexport { egg } from './egg.ts'\n",
    'lint/performance/noBarrelFile',
  ],
  ['src/views/words/everything.ts', "export * from './clean.ts'\n", 'lint/performance/noReExportAll'],
  ['src/views/words/snake_case.ts', 'export const a = 1\n', 'lint/style/useFilenamingConvention'],
  ['src/views/words/kebab-case.ts', 'export const a = 1\n', 'lint/style/useFilenamingConvention'],
  [
    'src/views/words/long.ts',
    Array.from({ length: 251 }, (_, at) => `export const line${at} = ${at}\n`).join(''),
    'lint/style/noExcessiveLinesPerFile',
  ],
  [
    'src/views/words/chicken.ts',
    "import { egg } from './egg.ts'\n\nexport const chicken = (): number => egg()\n",
    'lint/suspicious/noImportCycles',
  ],
  [
    'src/views/words/egg.ts',
    "import { chicken } from './chicken.ts'\n\nexport const egg = (): number => chicken()\n",
    'lint/suspicious/noImportCycles',
  ],
  ['src/cli/undeclared.ts', importing('lodash'), 'lint/correctness/noUndeclaredDependencies'],
  [
    'src/cli/floating.ts',
    'const save = async (): Promise<void> => {}\n\nexport const run = (): void => {\n  save()\n}\n',
    'lint/nursery/noFloatingPromises',
  ],
]

const nothing = 'export const clean = 1\n'

/** Files that keep to every fence, with an import of each kind their folder may have. */
const clean: Readonly<Record<string, string>> = {
  'src/statement/clean.ts': importing('valibot', 'object'),
  'src/extract/clean.ts': importing('#statement/clean.ts'),
  'src/extract/foldText.ts': nothing,
  'src/work/clean.ts': importing('#extract/foldText.ts', 'clean'),
  'src/knowledge/clean.ts': importing('#statement/clean.ts'),
  'src/documents/clean.ts': importing('#statement/clean.ts'),
  'src/worker/clean.ts': importing('#documents/clean.ts'),
  'src/worker/extracting.ts': importing('#extract/clean.ts'),
  'src/reading/clean.ts': importing('#knowledge/clean.ts'),
  'src/selection/clean.ts': importing('#reading/clean.ts'),
  'src/deck/clean.ts': importing('#selection/clean.ts'),
  'src/deck/present/clean.ts': importing('#deck/clean.ts'),
  'src/shelf/clean.ts': importing('#knowledge/clean.ts'),
  'src/messages/clean.ts': importing('intl-messageformat', 'IntlMessageFormat'),
  'src/views/words/clean.ts': importing('#messages/clean.ts'),
  'src/views/panels/clean.ts': importing('#views/words/clean.ts'),
  'src/views/panels/third.ts': importing('./clean.ts'),
  'src/views/panels/third.test.ts': importing('#fixtures/clean.ts'),
  'src/views/ask/clean.ts': importing('#views/panels/clean.ts'),
  'src/views/absent/clean.ts': importing('#views/words/clean.ts'),
  'src/views/compare/clean.ts': importing('#views/words/clean.ts'),
  'src/views/series/clean.ts': importing('#views/panels/clean.ts'),
  'src/views/correct/clean.ts': importing('#views/ask/clean.ts'),
  'src/views/deck/clean.ts': importing('#deck/present/clean.ts'),
  'src/layouts/clean.ts': importing('#views/panels/clean.ts'),
  'src/layouts/projecting.ts': importing('d3', 'geoEqualEarthRaw'),
  'src/drawing/clean.ts': importing('#layouts/clean.ts'),
  'src/views/takeaway/clean.ts': importing('#views/panels/clean.ts'),
  'src/writers/table/clean.ts': importing('#views/takeaway/clean.ts'),
  'src/writers/table/placed.ts': importing('#layouts/clean.ts'),
  'src/ui/shared/clean.ts': importing('react', 'useEffect'),
  'src/ui/map/sketched.ts': importing('#drawing/clean.ts'),
  'src/ui/map/clean.ts': importing('#ui/shared/clean.ts'),
  'src/ui/map/drawn.ts': importing('d3', 'geoEqualEarth'),
  'src/ui/map/placed.ts': importing('#layouts/clean.ts'),
  'src/ui/map/viewed.ts': importing('#views/panels/clean.ts'),
  'src/ui/map/remembering.ts': importing('react', 'useState'),
  'src/ui/timeline/clean.ts': nothing,
  'src/offline/clean.ts': importing('workbox-core', 'clientsClaim'),
  'src/app/data/clean.ts': importing('#ui/map/clean.ts'),
  'src/app/data/querying.ts': importing('@tanstack/react-query', 'useQuery'),
  'src/app/shelf/keeping.ts': importing('idb', 'openDB'),
  'src/app/page/useSomething.ts': importing('react', 'useEffect'),
  'src/app/page/wiring.ts': importing('#app/data/clean.ts'),
  'src/app/data/asking.ts': importing('#worker/clean.ts'),
  'src/app/data/writing.ts': importing('#writers/table/clean.ts'),
  'src/cli/clean.ts': importing('node:fs', 'readFileSync'),
  'src/cli/placing.ts': importing('#layouts/clean.ts'),
  'src/cli/sketching.ts': importing('#drawing/clean.ts'),
  'src/cli/extracting.ts': importing('#extract/clean.ts'),
  'fixtures/clean.ts': importing('#statement/clean.ts'),
}

/** Faults the compiler is to find: program, file, its text. */
const untyped: readonly (readonly [string, string, string])[] = [
  ['core', 'src/statement/page.ts', 'export const title = (): string => document.title\n'],
  ['core', 'src/extract/process.ts', 'export const folder = (): string => process.cwd()\n'],
  ['core', 'src/knowledge/page.ts', 'export const title = (): string => document.title\n'],
  ['core', 'src/reading/process.ts', 'export const folder = (): string => process.cwd()\n'],
  ['core', 'src/deck/page.ts', 'export const title = (): string => document.title\n'],
  ['core', 'src/shelf/storage.ts', 'export const kept = (): number => localStorage.length\n'],
  ['core', 'src/selection/address.ts', 'export const hash = (): string => window.location.hash\n'],
  [
    'core',
    'src/views/panels/width.ts',
    'export const wide = (box: HTMLElement): number => box.clientWidth\n',
  ],
  ['core', 'src/drawing/canvas.ts', 'export const made = (): OffscreenCanvas => new OffscreenCanvas(1, 1)\n'],
  ['core', 'src/layouts/page.ts', 'export const wide = (): number => window.innerWidth\n'],
  ['core', 'src/messages/loading.ts', "export const load = () => fetch('./en.json')\n"],
  ['worker', 'src/worker/page.ts', 'export const title = (): string => document.title\n'],
  ['worker', 'src/documents/page.ts', 'export const title = (): string => document.title\n'],
  ['worker', 'src/writers/page.ts', 'export const title = (): string => document.title\n'],
  ['worker', 'src/documents/nodeBytes.ts', 'export const bytes = Buffer.alloc(1)\n'],
  ['worker', 'src/offline/page.ts', 'export const title = (): string => document.title\n'],
  ['web', 'src/ui/map/nodeFile.ts', 'export const bytes = Buffer.alloc(1)\n'],
  ['web', 'src/app/page/unchecked.ts', 'export const first = (all: string[]): string => all[0]\n'],
]

const project = resolve(import.meta.dirname, '..')
const program = (file: string) => join(project, 'node_modules', file)

let folder = ''
const run = (file: string, ...args: string[]): string => {
  const { stdout } = spawnSync(process.execPath, [program(file), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return stdout
}

const write = (file: string, text: string) => {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[]
}

let found: readonly string[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fences-'))
  for (const file of ['biome.json', 'package.json', '.gitignore'])
    cpSync(join(project, file), join(folder, file))
  for (const name of ['base', 'core', 'web', 'worker', 'node'])
    cpSync(join(project, `tsconfig.${name}.json`), join(folder, `tsconfig.${name}.json`))
  for (const [file, text] of Object.entries(clean)) write(file, text)
  for (const [file, text] of faults) write(file, text)
  const report = run('@biomejs/biome/bin/biome', 'lint', '--reporter=json', '--max-diagnostics=none', '.')
  const { diagnostics }: Report = JSON.parse(report)
  found = diagnostics.map(({ category, location }) => `${location.path} ${category}`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Biome finds', () => {
  test.each(faults)('%s', (file, _, rule) => expect(found).toContain(`${file} ${rule}`))
  test('nothing in files that keep to the fences', () =>
    expect(found.filter((line) => Object.hasOwn(clean, line.split(' ')[0] ?? ''))).toEqual([]))
})

describe('the compiler finds', () => {
  test.each(['core', 'web', 'worker'])('what the %s program may not know', (name) => {
    for (const [, file, text] of untyped) write(file, text)
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
    const said = run('typescript/bin/tsc', '-p', `tsconfig.${name}.json`)
    rmSync(join(folder, 'node_modules'))
    for (const [at, file] of untyped) if (at === name) expect(said).toContain(`${file}(`)
    expect(said).not.toContain('TS18003')
  })
})
