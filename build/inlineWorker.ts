import type { Plugin } from 'vite'

/** Puts the code of workers into the page, which has no files beside it to load them from. */
export function inlineWorker(): Plugin {
  return {
    name: 'inline-worker',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ worker: { rolldownOptions: { output: { codeSplitting: false } } } }),
    resolveId: {
      filter: { id: /\?worker$/ },
      handler(source, importer) {
        return this.resolve(`${source}&inline`, importer, { skipSelf: true })
      },
    },
  }
}
