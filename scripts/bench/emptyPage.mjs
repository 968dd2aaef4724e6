const words = ['These four texts stand for four views.', 'These four texts have been swapped.']

/** The least any page can take: four texts are swapped at a click, and nothing else is there. */
export const emptyPage = `<!doctype html>
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

/** What the empty page shows, and what it is asked for. */
export const emptyTarget = {
  expected: words[0],
  clicks: [1, 0].map((at) => ({ name: 'Swap', expected: words[at] })),
}
