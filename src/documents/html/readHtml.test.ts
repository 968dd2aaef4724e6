import { describe, expect, it } from 'vitest'
import { readDocument } from '#documents/readDocument.ts'
import { bytesOf, problemOf, textOf } from '#fixtures/documentBytes.ts'

const page = (markup: string) => readDocument({ name: 'page.html', bytes: bytesOf(markup) })
const text = async (markup: string): Promise<string> => (await textOf(page(markup))).text

const first = 'The ministers of Finland and Uruguay met in Montevideo on 5 June 2031 to speak of otters.'
const second = 'They thanked Kenya, whose harbours are open to all, and agreed to meet again in Helsinki.'

const countries = ['Algeria', 'Brazil', 'Chad', 'Denmark', 'Egypt', 'France', 'Ghana', 'Haiti']

/** A page as ministries save them: what it is about in one of twenty divisions. */
const ministry = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Joint communiqué on otters | Ministry of Rivers</title>
<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">
<script>document.write('Script Angola')</script><style>p { color: red }</style></head>
<body class="no-cookie-banner has-sidebar">
<a class="sr-only" href="#main">Skip to the statement</a>
<div id="cookie-notice"><p>We use cookies on this site so that your visit from Iceland is a better one. You accept our policy by going on.</p><button>Accept</button></div>
<header><div class="logo"><h1>Ministry of Rivers</h1></div></header>
<nav><ul>${countries.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>
<div><ul>${countries.map((name) => `<li>Embassy in ${name}</li>`).join('')}</ul></div>
<div><form action="/find"><label>Find</label><select><option>Gabon</option></select></form></div>
<div><iframe src="https://elsewhere.example/frame">Frame Bhutan</iframe></div>
<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/news">News of Peru</a></div>
<div style="display:none"><p>A hidden paragraph that speaks of Norway at some length, so that it would count as prose.</p></div>
${Array.from({ length: 9 }, (_, at) => `<div class="tile"><a href="/${at}">Read about Nepal, part ${at}</a></div>`).join('\n')}
<div class="c17"><h1>Joint communiqué on otters</h1>
<p class="date">Montevideo, 5&nbsp;June 2031</p>
<p>${first}</p><p>${second}</p>
<ol start="3"><li>Rivers stay clean.</li><li>Otters stay.</li></ol>
<p>Share this page</p>
<h3>Related news</h3><ul><li><a href="/a">Togo and its rivers</a></li><li><a href="/b">Fiji and its reefs</a></li></ul></div>
<div class="share"><a href="#">Share on a network of Tuvalu</a></div>
<aside><p>The minister will travel to Malta in the summer, and to Cyprus in the autumn of the year.</p></aside>
<div class="site-foot"><p>© 2031 Ministry of Rivers of Uruguay. All rights reserved.</p></div>
<footer><p>The ministry stands at 12 Quay Street, Montevideo, and its doors are open from nine to five.</p></footer>
</body></html>`

describe('a page of the web', () => {
  it('is read as its statement alone, among menus, notices, links, tools and what is hidden', async () => {
    const { text, notices, format } = await textOf(page(ministry))
    expect(text).toBe(
      `Joint communiqué on otters\n\nMontevideo, 5\u00a0June 2031\n\n${first}\n\n${second}\n\n3. Rivers stay clean.\n4. Otters stay.`,
    )
    expect(format).toBe('html')
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ code: 'pagePartsLeftOut' })
    expect(JSON.stringify(notices[0])).toContain('We use cookies')
  })

  it('is read without cards that tell of other pages, however much they tell', async () => {
    const cards = Array.from(
      { length: 8 },
      (_, at) =>
        `<div class="c4"><a href="/${at}">The minister in Norway, part ${at}</a><p>${second}</p></div>`,
    )
    const items = ['Rivers', 'Otters', 'Harbours'].map(
      (name) =>
        `<li><p>${name}, of which <a href="/${name}">much is said</a>, stay as they were until the spring.</p></li>`,
    )
    const markup = `<html><body><div class="c1"><div class="c2"><p>${first}</p><p>${second}</p><ul>${items.join('')}</ul></div><div class="c3">${cards.join('')}</div></div></body></html>`
    expect(await text(markup)).toBe(
      `${first}\n\n${second}\n\n• Rivers, of which much is said, stay as they were until the spring.\n• Otters, of which much is said, stay as they were until the spring.\n• Harbours, of which much is said, stay as they were until the spring.`,
    )
  })

  it('keeps a title that stands outside the text it is the title of', async () => {
    const markup = `<title>Otters matter - Ministry</title><div class="header"><h1>Otters matter</h1></div>
      <div class="x"><div><p>${first}</p><p>${second}</p></div></div>`
    expect(await text(markup)).toBe(`Otters matter\n\n${first}\n\n${second}`)
  })

  it.each([
    ['broken by <br>', `<div>${first}<br><br>${second}<br>Done.</div>`, `${first}\n\n${second}\nDone.`],
    ['in a form that holds the page', `<form><div><p>${first}</p></div></form>`, first],
    [
      'in tables that only place it',
      `<table><tr><td><p>${first}</p><p>${second}</p></td></tr></table>`,
      `${first}\n\n${second}`,
    ],
    ['in one paragraph', `<p>${first}</p>`, first],
    ['without any prose', '<h1>Otters</h1><p>Kenya</p>', 'Otters\n\nKenya'],
    [
      'with entities and sounds',
      `<p>C&ocirc;te d&rsquo;Ivoire &amp; <b>Mali</b>, ${first}</p>`,
      `Côte d’Ivoire & Mali, ${first}`,
    ],
    [
      'with signs of footnotes',
      `<p>Kenya<sup><a href="#n1">1</a></sup> met the 2<sup>nd</sup> time. ${first}</p>`,
      `Kenya met the 2nd time. ${first}`,
    ],
    [
      'whose class says footer',
      `<div class="page-footer"><p>${first}</p><p>${second}</p></div>`,
      `${first}\n\n${second}`,
    ],
  ])('is read %s', async (_, markup, expected) => {
    expect(await text(`<html><body>${markup}</body></html>`)).toBe(expected)
  })

  it('gives rows their cells and lists their numbers', async () => {
    const markup = `<html><p>${first}</p><table><tr><th>State</th><th>Otters</th></tr><tr><td><p>Kenya</p></td><td>12</td></tr></table>
      <ol type="a"><li>${second}<ul><li>and so on</li></ul></li><li value="27">Last.</li></ol></html>`
    expect(await text(markup)).toBe(
      `${first}\n\nState\tOtters\nKenya\t12\n\na. ${second}\n• and so on\naa. Last.`,
    )
  })

  it('is read in the encoding that it declares, but as UTF-8 where it is that', async () => {
    const markup = `<meta charset="windows-1251"><p>${first} `
    const cyrillic = Uint8Array.of(...bytesOf(markup), 0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff)
    expect((await textOf(readDocument({ name: 'a.html', bytes: cyrillic }))).text).toBe(`${first} Россия`)
    expect(await text(`${markup}Россия`)).toBe(`${first} Россия`)
    expect(await text(`<meta charset="no-such"><p>${first}</p>`)).toBe(first)
  })

  it('is stopped while it is read', async () => {
    const signal = { aborted: false }
    const onProgress = () => {
      signal.aborted = true
    }
    const bytes = bytesOf(`<html>${`<p>${first}</p>`.repeat(5000)}`)
    const problem = await problemOf(readDocument({ name: 'a.html', bytes }, { signal, onProgress }))
    expect(problem.code).toBe('documentStopped')
  })

  it.each([
    [
      'frames alone',
      '<html><frameset><frame src="https://elsewhere.example/"></frameset></html>',
      'documentEmpty',
    ],
    ['scripts alone', '<html><script>var Kenya</script></html>', 'documentEmpty'],
    ['elements without end', `<html>${'<div>'.repeat(100_000)}`, 'documentDamaged'],
  ])('is refused with %s', async (_, markup, code) => {
    expect((await problemOf(page(markup))).code).toBe(code)
  })

  it.each([
    '<b>',
    '</p>',
    '<p>',
    '<!--',
    '<a href="',
    '&amp;',
    '<table><tr><td>',
    '<li>',
    '\n ',
    '<![CDATA[',
  ])('ends in work that grows with it on many %s', async (part) => {
    const result = await page(`<html><body><p>${first}</p>${part.repeat(20_000)}`)
    expect(result.ok || result.problem.code).toBeTruthy()
  })
})

describe('a text in Markdown', () => {
  const markdown = async (source: string): Promise<string> =>
    (await textOf(readDocument({ name: 'speech.md', bytes: bytesOf(source) }))).text

  it('is read without its signs', async () => {
    const source = `---\ntitle: Otters\n---\n# On **otters**\n\nKenya met [Peru](https://elsewhere.example/)\nin *Fiji* & Mali.\n\n3. one\n4. two\n\n- three\n\n| a | b |\n|---|---|\n| Chad | 2 |\n`
    expect(await markdown(source)).toBe(
      'On otters\n\nKenya met Peru in Fiji & Mali.\n\n3. one\n4. two\n• three\n\na\tb\nChad\t2',
    )
  })

  it('is read without scripts, and with its dashes and quotation marks as they are', async () => {
    const source = 'Kenya said -- "no" (c) <script>Angola()</script> <b>Mali</b>.\n\n---\n\nThe end.'
    expect(await markdown(source)).toBe('Kenya said -- "no" (c) Mali.\n\nThe end.')
  })
})
