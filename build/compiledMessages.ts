import { IntlMessageFormat } from 'intl-messageformat'
import type { Plugin } from 'vite'
import { isPlain } from '#messages/isPlain.ts'

/** What the message says without it, so that it need not travel. */
const usual = (key: string, value: unknown): boolean =>
  (key === 'offset' && value === 0) || (key === 'pluralType' && value === 'cardinal')

/**
 * Reads the messages of a catalogue while the page is built, so that no page has to: what reads them is as
 * heavy as all of them, and would read some hundred before the first screen.
 *
 * @param catalogue JSON of messages in ICU MessageFormat, by name
 * @returns JSON of the same messages, plain ones as they are and others as their parts
 */
export function compileMessages(catalogue: string): string {
  const messages: Record<string, string> = JSON.parse(catalogue)
  const compiled = Object.entries(messages).map(([id, message]) => [
    id,
    // The options are those that speaker.ts reads messages with.
    isPlain(message)
      ? message
      : new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst(),
  ])
  return JSON.stringify(Object.fromEntries(compiled), (key, value) => (usual(key, value) ? undefined : value))
}

/** Puts compiled messages into a build, and leaves what would read them out of it. */
export function compiledMessages(): Plugin {
  const parser = '@formatjs/icu-messageformat-parser'
  return {
    name: 'compiled-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: new RegExp(`^${parser}$`), replacement: `${parser}/no-parser.js` }] },
    }),
    transform: {
      filter: { id: /\/src\/messages\/[a-z]{2}([A-Z]\w*)?\.json$/ },
      handler: (code) => compileMessages(code),
    },
  }
}
