import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledMessages } from './build/compiledMessages.ts'
import { dataFiles } from './build/dataFiles.ts'
import { developmentPolicy } from './build/developmentPolicy.ts'
import { pageTemplate } from './build/pageTemplate.ts'
import { serviceWorker } from './build/serviceWorker.ts'
import { singleFile } from './build/singleFile.ts'
import { workerLicenses } from './build/workerLicenses.ts'
import project from './package.json' with { type: 'json' }

// What the licences of the libraries ask for goes along with their code.
const licenses = 'licenses.md'
const ofWorkers = workerLicenses(licenses)

export default defineConfig(({ mode }) => ({
  // Relative addresses: the page runs from any folder of any file host.
  base: './',
  define: { PAGE_VERSION: JSON.stringify(project.version) },
  plugins: [
    react(),
    compiledMessages(),
    developmentPolicy(),
    ...(mode === 'single' ? [singleFile()] : [pageTemplate(), dataFiles(), ofWorkers.page, serviceWorker()]),
  ],
  build: {
    // All three know light-dark(), which must not be rewritten: the theme switch relies on it.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    manifest: true,
    license: mode === 'single' ? false : { fileName: licenses },
    assetsInlineLimit: 0,
    // The polyfill is an inline script, which the page's policy forbids; the targets do not need it.
    modulePreload: { polyfill: false },
    // What the page starts with comes as one script: over a slow line each further one waits for its turn.
    rolldownOptions:
      mode === 'single'
        ? {}
        : {
            output: {
              codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], test: /(?<!\/main\.tsx)$/ }] },
            },
          },
  },
  // What a worker says is compiled too.
  worker: {
    format: 'es',
    plugins: () => [compiledMessages(), ofWorkers.worker],
  },
  server: { port: 5173 },
  preview: { port: 4173 },
}))
