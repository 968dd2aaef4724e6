import { build, type Plugin } from 'vite'

/** What the page calls itself in the version made by `buildNextVersion`. */
export const nextName = 'Statement Atlas, the next'

const renamed: Plugin = {
  name: 'next-version',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('src/messages/en.json')
      ? code.replace('"Statement Atlas"', JSON.stringify(nextName))
      : undefined,
}

/** Builds the page once more with another name in its words, as a later version would be built. */
export async function buildNextVersion(folder: string): Promise<void> {
  const inherited = process.env.NODE_ENV
  // The runner says "test", which would make it a page for development.
  process.env.NODE_ENV = 'production'
  try {
    await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true }, plugins: [renamed] })
  } finally {
    process.env.NODE_ENV = inherited
  }
}
