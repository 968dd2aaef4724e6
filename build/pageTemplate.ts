import { createHash } from 'node:crypto'
import { build, type Plugin, type Rolldown } from 'vite'

const buildSingle = async (root: string): Promise<string> => {
  const built = (await build({
    root,
    mode: 'single',
    logLevel: 'warn',
    build: { write: false },
  })) as Rolldown.RolldownOutput
  const [file] = built.output.filter(({ fileName }) => fileName.endsWith('.html'))
  if (file?.type !== 'asset') throw new Error('The single file was not built.')
  return String(file.source)
}

/** Puts the page as one HTML file beside the page, which makes files of it that hold other statements. */
export function pageTemplate(): Plugin {
  let source = ''
  let fileName = ''
  return {
    name: 'page-template',
    apply: 'build',
    config: async ({ root = '.' }) => {
      source = await buildSingle(root)
      const digest = createHash('sha256').update(source).digest()
      fileName = `assets/statement-atlas-${digest.toString('base64url').slice(0, 8)}.html`
      const integrity = `sha256-${digest.toString('base64')}`
      return { define: { PAGE_TEMPLATE: JSON.stringify({ file: fileName, integrity }) } }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
