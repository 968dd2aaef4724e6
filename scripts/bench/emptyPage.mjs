const words = ['These four texts stand for four views.', 'These four texts have been swapped.']

const html = `<!doctype html>
<title>Four texts</title>
<button>Swap</button>
<p>${words[0]}</p><p>${words[0]}</p><p>${words[0]}</p><p>${words[0]}</p>
<script>
  const words = ${JSON.stringify(words)}
  let at = 0
  document.querySelector('button').onclick = () => {
    at = 1 - at
    for (const text of document.querySelectorAll('p')) text.textContent = words[at]
  }
</script>`

const path = 'empty.html'

/** Has the server of the build serve the empty page beside it. */
export const servingEmptyPage = {
  name: 'empty-page',
  configurePreviewServer: (server) => {
    server.middlewares.use(`/${path}`, (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(html)
    })
  },
}

/** The least any page can take: four texts are swapped at a click, and nothing else is there. */
export const emptyPage = (address) => ({
  address: new URL(path, address).href,
  expected: words[0],
  clicks: [1, 0].map((at) => ({ name: 'Swap', expected: words[at] })),
})
