import { describe, expect, it } from 'vitest'
import { readDocument } from '#documents/readDocument.ts'
import { bytesOf, textOf } from '#fixtures/documentBytes.ts'

const text = async (markup: string): Promise<string> =>
  (await textOf(readDocument({ name: 'page.html', bytes: bytesOf(`<html><body>${markup}</body></html>`) })))
    .text

const first = 'The ministers of Finland and Uruguay met in Montevideo on 5 June 2031 to speak of otters.'
const second = 'They thanked Kenya, whose harbours are open to all, and agreed to meet again in Helsinki.'
const third = 'Both sides will go on with the work on rivers, and will report on it in the spring.'
const head = '<h1>On otters</h1>'
const body = `<p>${first}</p><p>${second}</p><p>${third}</p>`
const titled = `On otters\n\n${first}\n\n${second}\n\n${third}`
const countries = ['Algeria', 'Brazil', 'Chad', 'Denmark', 'Egypt', 'France'].map(
  (name) => `<li>${name}</li>`,
)

describe('a page as it was saved is read as its statement alone', () => {
  it.each([
    [
      'beside a long notice about cookies without a name',
      `<div id="cm"><p>We value your privacy. We and our partners keep identifiers in cookies on your device, to show ads of Norway.</p><p>You may change your choices at any time, or visit the page of the vendors to see all of the two hundred vendors in Iceland.</p></div><div>${head}${body}</div>`,
    ],
    [
      'above posts that are told in sentences',
      `<div>${head}<div>${body}</div></div><div><h3>Recent posts</h3><ul><li><a href="1">Norway lends tugs</a> The minister of Norway has lent tugs to Iceland, and more are to come.</li><li><a href="2">Togo</a> The minister of Togo has lent tugs to Benin, and more are to come.</li></ul></div>`,
    ],
    [
      'above what a reader may also like',
      `<main>${head}${body}<h2>You may also like</h2><div><h3>Norway lends tugs</h3><p>The minister of Norway has lent tugs to Iceland, and more are to come in the spring.</p></div></main>`,
    ],
    [
      'around captions, posts of others and who wrote it',
      `<article>${head}<figure><img src="a.png"><figcaption>The minister in Norway. Photo: Ministry</figcaption></figure><p>${first}</p><blockquote class="twitter-tweet"><p>Great to be in Norway today!</p></blockquote><p>${second}</p><p>${third}</p><div class="author-bio"><p>Ada Lund has written of the rivers of Norway for many years.</p></div></article>`,
    ],
    [
      'around a box to be filled in',
      `<div>${head}<p>${first}</p><div><p>Get the news of Norway by mail, each week.</p><form><input type="email"><button>Send</button></form></div><p>${second}</p><p>${third}</p></div>`,
    ],
    [
      'above the mark of its owner',
      `<div>${head}${body}</div><div><p>Ministry of Rivers, Quay Street 12, Montevideo, Uruguay.</p><p>© 2031 Government</p></div>`,
    ],
    [
      'among lists of countries and languages',
      `<div><a href="1">English</a> | <a href="2">Français</a></div><div><ul>${countries.join('')}</ul></div><div><h2>On otters</h2>${body}</div>`,
    ],
    [
      'above comments, under a heading that counts them',
      `<div>${head}${body}<h2>2 comments</h2><p>I think that Norway should do more of this, and so should Iceland.</p></div>`,
    ],
    [
      'in paragraphs that are parted by breaks alone',
      `<div>${head}<span>${first}<br><br>${second}<br><br>${third}</span></div><div><a href="1">Togo</a></div>`,
    ],
    [
      'in the cell of a table, beside a menu in another',
      `<table><tr><td><a href="1">Norway</a><br><a href="2">Togo</a></td><td><b>On otters</b><br><br>${first}<br><br>${second}<br><br>${third}</td></tr></table>`,
    ],
    ['in divisions of its own for each paragraph', `<div>${head}${body.replaceAll('p>', 'div>')}</div>`],
    [
      'as a word processor writes it',
      `<div class="WordSection1"><p class="MsoNormal">On otters</p>${body.replaceAll('<p>', '<p class="MsoNormal">').replaceAll('</p>', '<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>')}</div>`,
    ],
    ['set as it was typed', `<pre>On otters\n\n${first}\n\n${second}\n\n${third}</pre>`],
  ])('%s', async (_, markup) => {
    expect(await text(markup)).toBe(titled)
  })

  it('with what a list says of it on lines, and what is asked and answered in one as it is', async () => {
    const facts = `<dl><dt>From:</dt><dd><a href="/o">Foreign Office of Peru</a></dd><dt>Published</dt><dd>5 June 2031</dd></dl>`
    expect(await text(`<div>${head}${facts}${body}</div>`)).toBe(
      titled.replace(
        'On otters\n\n',
        'On otters\n\nFrom: Foreign Office of Peru\nPublished: 5 June 2031\n\n',
      ),
    )
    const asked = `<dl><dt>What of the rivers?</dt><dd>${first}</dd></dl>`
    expect(await text(asked)).toBe(`What of the rivers?\n\n${first}`)
  })

  it('with headings and marks that only look as if they led away', async () => {
    const markup = `<div>${head}<h2>Related threats to rivers</h2><p>${first}</p><h2>Further cooperation</h2><p>${second}</p><p>Copyright is a right of authors, of which both spoke.</p></div>`
    expect(await text(markup)).toBe(
      `On otters\n\nRelated threats to rivers\n\n${first}\n\nFurther cooperation\n\n${second}\n\nCopyright is a right of authors, of which both spoke.`,
    )
  })
})
