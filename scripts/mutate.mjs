// Plants faults one at a time in the pure layers and counts, by folder, those that a test notices.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { table } from './bench/figures.mjs'

/** Folders whose code sees neither the page nor Node. */
const pure = [
  'statement',
  'knowledge',
  'extract',
  'documents',
  'work',
  'reading',
  'selection',
  'deck',
  'shelf',
  'views/words',
  'views/panels',
  'views/ask',
  'views/correct',
  'views/deck',
]

/** A fault counts as noticed when a test fails, or never ends. */
const noticed = ['Killed', 'Timeout']
const unnoticed = ['Survived', 'NoCoverage']

const usage = `Usage: npm run mutate -- [--near] [--all] [FOLDER OR FILE ...]
  FOLDER   of src, ${pure.join(', ')}; all of them when none is given
  FILE     of src, as selection/matching.ts
  --near   try the tests of those folders alone; much faster, and other tests may notice what these do not
  --all    also faults in what is made once when a file is loaded; slower
`

const folderOf = (file) => pure.find((folder) => file.startsWith(`src/${folder}/`)) ?? dirname(file)

const folderNamed = (name) => (name.endsWith('.ts') ? dirname(name) : name)

const globOf = (name) => (name.endsWith('.ts') ? [`src/${name}`] : [`src/${name}/**/*.ts`])

const share = (some, all) => (all === 0 ? '–' : `${((100 * some) / all).toFixed(1)} %`)

const row = (name, mutants) => {
  const count = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [killed, lived] = [count(noticed), count(unnoticed)]
  return [name, String(killed), String(lived), share(killed, killed + lived)]
}

const byFolder = (mutants) => {
  const folders = [...new Set(mutants.map(({ fileName }) => folderOf(fileName)))].sort()
  return table([
    ['folder', 'noticed', 'not noticed', 'share'],
    ...folders.map((folder) =>
      row(
        folder,
        mutants.filter(({ fileName }) => folderOf(fileName) === folder),
      ),
    ),
    row('all', mutants),
  ])
}

const onOneLine = (words) => words.replace(/\s+/g, ' ').slice(0, 100)

const survivors = (mutants) =>
  mutants
    .filter(({ status }) => unnoticed.includes(status))
    .map(({ fileName, location, mutatorName, replacement, status }) => {
      const at = `${fileName}:${location.start.line}:${location.start.column}`
      return `${at}  ${mutatorName}${status === 'NoCoverage' ? ', no test comes here' : ''}: ${onOneLine(replacement)}\n`
    })
    .join('')

const given = process.argv.slice(2)
if (given.includes('--help')) process.stdout.write(usage)
else {
  const words = given.filter((word) => !word.startsWith('--'))
  const names = words.length ? words : pure
  if (given.includes('--near')) process.env.ATLAS_NEAR = names.map(folderNamed).join(',')
  const mutants = await new Stryker({
    mutate: [...names.flatMap(globOf), '!src/**/*.test.ts'],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutate.config.ts' },
    coverageAnalysis: 'perTest',
    ignoreStatic: !given.includes('--all'),
    ignorePatterns: ['dist', 'dist-single', 'e2e', 'docs', 'test-results', 'playwright-report'],
    concurrency: Number(process.env.ATLAS_MUTATE_WORKERS ?? 1),
    // Its reader of that file asks for an interface that TypeScript 7 has no longer; a missing file is passed over.
    tsconfigFile: 'none.json',
    reporters: ['progress-append-only'],
    tempDirName: '.cache/mutate',
    cleanTempDir: 'always',
    allowConsoleColors: false,
    fileLogLevel: 'off',
  }).runMutationTest()
  const files = mutants.map((mutant) => ({
    ...mutant,
    fileName: mutant.fileName.slice(process.cwd().length + 1),
  }))
  mkdirSync('.cache', { recursive: true })
  writeFileSync('.cache/mutants.json', JSON.stringify(files))
  process.stdout.write(`${survivors(files)}\n${byFolder(files)}`)
}
