import { createHash } from 'node:crypto'

/** What a page is put together from. */
interface Parts {
  /** The page as it was built, which names its scripts, styles and icon. */
  readonly html: string
  /** Text of a built script or style by its address in the page. */
  readonly textOf: (address: string) => string
  /** An address that holds the icon itself. */
  readonly icon: string
  /** Data files by their name below `data/`, as JSON text. */
  readonly data: ReadonlyMap<string, string>
  /** What is decoded when it is first needed, by name: gzip in Base64. */
  readonly parts: ReadonlyMap<string, string>
  /** Scripts that the page runs when it first needs them. */
  readonly later?: readonly string[]
}

/** What whoever opens a file sees that cannot start: a moment later, so that no other ever shows it. */
const damaged = '<p class="not-started">This file cannot start: it is damaged, or somebody changed it.</p>'
const damagedStyle =
  '#root:not(:empty)~.not-started{display:none}.not-started{margin:2em;animation:5s step-end not-started}@keyframes not-started{from{visibility:hidden}}'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

// The two that would end or change a script wherever they stand. In strings, patterns and templates, the
// only places that can hold them, \x3C is the same letter.
const escapeScript = (code: string): string =>
  code.replaceAll('\r\n', '\n').replace(/<(?=\/script|!--)/gi, '\\x3C')

/** Faces whose file is not part of the style would be asked for: the reader's own fonts stand in for them. */
const withoutFarFaces = (css: string): string =>
  css.replace(/@font-face\s*\{[^}]*\}/g, (face) => (/url\(\s*["']?(?!data:)/.test(face) ? '' : face))

const checkStyle = (css: string): string => {
  const style = withoutFarFaces(css)
  const far = style.match(/url\(\s*["']?(?!data:|#)[^)]*\)|@import\b[^;]*/)?.[0]
  if (far) throw new Error(`The single file cannot hold ${far} of a style.`)
  if (/<\/style/i.test(style)) throw new Error('A style holds </style, which would end it.')
  return style
}

/** JSON that no letter of it can end: `<` occurs in strings only. */
const jsonBlock = (file: string, json: string): string =>
  `<script type="application/json" data-file="${file}">${JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c')}</script>`

const partBlock = (name: string, base64: string): string =>
  `<script type="text/plain" data-part="${name}">${base64}</script>`

/**
 * The page's own policy, for a page that is alone in the world: it runs the scripts and styles it holds, by
 * their hashes, and can reach nothing.
 */
export function singleFilePolicy(
  policy: string,
  hashes: { readonly script: readonly string[]; readonly style: readonly string[] },
): string {
  const own: Readonly<Record<string, readonly string[]>> = {
    'script-src': hashes.script,
    'style-src': hashes.style,
    'font-src': ['data:'],
    'connect-src': [],
    // The page makes the workers of its own code.
    'worker-src': ['blob:'],
  }
  return policy
    .split(';')
    .map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/)
      const kept = own[name] ?? sources.filter((source) => source !== "'self'" && source !== "'none'")
      return [name, ...(kept.length > 0 ? kept : ["'none'"])].join(' ')
    })
    .join('; ')
}

/**
 * One HTML file with everything in it: script, style, icon, data and parts, under the page's policy. Its script comes
 * last, so that nothing of a file starts whose end is missing.
 *
 * @throws when the page asks for something that is not put into it
 */
export function assembleSingleFile({ html, textOf, icon, data, parts, later = [] }: Parts): string {
  const script: string[] = later.map(hashOf)
  const scripts: string[] = []
  const style: string[] = []
  const page = html
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g, (_, address: string) => {
      const code = escapeScript(textOf(address))
      script.push(hashOf(code))
      scripts.push(`<script type="module" data-part="page">${code}</script>`)
      return ''
    })
    .replace(/<link rel="stylesheet"[^>]*\shref="([^"]+)"[^>]*>/g, (_, address: string) => {
      const css = checkStyle(textOf(address)) + damagedStyle
      style.push(hashOf(css))
      return `<style data-part="style">${css}</style>`
    })
    .replace(/(<link rel="icon" href=")[^"]*/, (_, start: string) => `${start}${icon}`)
  const asked = page
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (part) => part.slice(0, part.indexOf('>')))
    .match(/\s(?:src|href)="(?!data:)[^"]*"/)?.[0]
  if (asked) throw new Error(`The single file would still ask for${asked}.`)
  const blocks = [
    ...[...data].map(([file, json]) => jsonBlock(file, json)),
    ...[...parts].map(([name, base64]) => partBlock(name, base64)),
    ...scripts,
  ].join('\n')
  return page
    .replace(
      /(http-equiv="Content-Security-Policy"\s+content=")([^"]*)/,
      (_, start: string, policy: string) => `${start}${singleFilePolicy(policy, { script, style })}`,
    )
    .replace(/(<div id="root"[^>]*><\/div>)/, (root) => `${root}\n    ${damaged}`)
    .replace('</body>', () => `${blocks}\n</body>`)
}
