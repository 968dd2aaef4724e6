import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { assembleSingleFile, singleFilePolicy } from './assembleSingleFile.ts'

const html = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' blob:; base-uri 'none'" />
<link rel="icon" href="./favicon.svg" type="image/svg+xml" />
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css">
</head><body><div id="root"></div></body></html>`

const assemble = (texts: {
  js?: string
  css?: string
  data?: string
  page?: string
  part?: string
  later?: string
}) =>
  assembleSingleFile({
    html: texts.page ?? html,
    textOf: (address) => (address.endsWith('.js') ? (texts.js ?? '') : (texts.css ?? '')),
    icon: 'data:image/svg+xml,icon',
    data: new Map([['knowledge/a.json', texts.data ?? '{}']]),
    parts: new Map([['read-a', texts.part ?? '']]),
    later: texts.later === undefined ? [] : [texts.later],
  })

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('scripts and styles stand in the page and are allowed by their hashes alone', () => {
  const page = assemble({ js: 'start()', css: 'p{color:red}' })
  expect(page).toContain('<script type="module" data-part="page">start()</script>')
  const style = /<style data-part="style">(.*)<\/style>/.exec(page)?.[1] ?? ''
  expect(style).toContain('p{color:red}')
  expect(page).toContain(
    `content="default-src 'none'; script-src ${hash('start()')}; style-src ${hash(style)}; connect-src 'none'; font-src data:; img-src blob:; base-uri 'none'"`,
  )
  expect(page).toContain('<link rel="icon" href="data:image/svg+xml,icon"')
})

test('a script that speaks of its own end, or begins a comment, stays whole and is hashed as it stands', () => {
  const page = assemble({ js: 'a("</script>", "<!--", "$&", "</SCRIPT>")' })
  const written = 'a("\\x3C/script>", "\\x3C!--", "$&", "\\x3C/SCRIPT>")'
  expect(page).toContain(`<script type="module" data-part="page">${written}</script>`)
  expect(page).toContain(`script-src ${hash(written)}`)
})

test('data comes in blocks that are not run and that no text in them can end', () => {
  const page = assemble({ data: '{ "text": "</script><!-- $& é" }' })
  const [, block] =
    page.match(/<script type="application\/json" data-file="knowledge\/a\.json">(.*?)<\/script>/) ?? []
  expect(block).not.toContain('<')
  expect(JSON.parse(block ?? '')).toEqual({ text: '</script><!-- $& é' })
})

test('parts come in blocks that are not run, and the script behind all else: a file that was cut off does not start', () => {
  const page = assemble({ js: 'start()', part: 'H4sI' })
  expect(page).toContain('<script type="text/plain" data-part="read-a">H4sI</script>')
  const [before = '', behind = ''] = page.split('<script type="module" data-part="page">')
  expect(before).toContain('data-part')
  expect(before).toContain('data-file')
  expect(before).toMatch(/<div id="root"><\/div>\s*<p class="not-started">This file cannot start/)
  expect(behind).not.toMatch(/<(?!\/)/)
})

test('a script that is packed until it is needed is allowed by its hash, and stands nowhere', () => {
  const page = assemble({ js: 'start()', later: 'write()' })
  expect(page).toContain(`script-src ${hash('write()')} ${hash('start()')};`)
  expect(page).not.toContain('write()')
})

test('faces of fonts that are not in the style are left out', () => {
  const near = '@font-face{font-family:A;src:url(data:font/woff2;base64,AA==)}'
  const page = assemble({ css: `${near}@font-face{font-family:B;src:url(./b.woff2)}` })
  expect(page).toContain(`<style data-part="style">${near}`)
  expect(page).not.toContain('font-family:B')
})

test('a page that would still ask for a file is refused', () => {
  expect(() => assemble({ css: 'p{background:url(./paper.png)}' })).toThrow('paper.png')
  expect(() => assemble({ css: '@import "./more.css";' })).toThrow('more.css')
  expect(() => assemble({ page: html.replace('<div', '<img src="./a.png"><div') })).toThrow('a.png')
})

test('a policy loses its own host and keeps everything else', () => {
  const policy = "default-src 'none'; img-src 'self' data: blob:; worker-src 'self'; script-src 'self'"
  expect(singleFilePolicy(policy, { script: ["'sha256-a'"], style: [] })).toBe(
    "default-src 'none'; img-src data: blob:; worker-src blob:; script-src 'sha256-a'",
  )
})
