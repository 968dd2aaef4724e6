import { build, type Plugin, type Rolldown } from 'vite'

/**
 * Builds one script, with all that it loads later put into it.
 *
 * @param entry a file, or a module that one of the plugins makes
 * @param name of a variable that shall hold what the entry exports; null where it exports nothing
 * @returns the script, and the names of what the entry exports
 * @throws when a file is built beside it
 */
export async function buildScript(
  entry: string,
  name: string | null,
  target: readonly string[],
  plugins: readonly Plugin[],
): Promise<{ readonly code: string; readonly names: readonly string[] }> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins],
    build: {
      write: false,
      target: [...target],
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: entry,
        ...(name !== null && { preserveEntrySignatures: 'strict' }),
        output: {
          format: 'iife',
          codeSplitting: false,
          ...(name !== null && { name, exports: 'named' }),
        },
      },
    },
  })) as Rolldown.RolldownOutput
  const [script, ...others] = built.output
  if (others.length > 0) throw new Error(`${others[0]?.fileName} has no place in a script of its own.`)
  return { code: script.code, names: script.exports }
}
