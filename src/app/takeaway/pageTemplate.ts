import { hasEmbeddedFiles } from '#app/data/readEmbeddedFile.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { HtmlPage, PageElement } from '#writers/page/writeHtml.ts'

/** The page as one HTML file, where the build has put it beside this page, with the sum of what is in it. */
declare const PAGE_TEMPLATE: { readonly file: string; readonly integrity: string } | undefined

const template = typeof PAGE_TEMPLATE === 'undefined' ? null : PAGE_TEMPLATE

/** Whether there is anything to make an HTML file of: a page that is served while it is written has nothing. */
export function hasTemplate(): boolean {
  return template !== null || hasEmbeddedFiles()
}

const elementOf = (element: Element): PageElement => ({
  name: element.localName,
  attributes: [...element.attributes].map(({ name, value }) => [name, value]),
  text: element.textContent ?? '',
})

/** The place of what is drawn, as it was before anything was. */
const rootOf = ({ id }: Element): PageElement => ({
  name: 'div',
  attributes: [
    ['id', id],
    ['aria-live', 'off'],
  ],
  text: '',
})

/** What the file came with, in the head and in the body; the rest was put there while it is open. */
const inHead = 'meta, title, link[rel="icon"], style[data-part]'
const inBody = '#root, .not-started, noscript, script[data-file], script[data-part]'

const pageOf = ({ documentElement, head, body }: Document): HtmlPage => ({
  language: documentElement.lang,
  head: [...head.children].filter((child) => child.matches(inHead)).map(elementOf),
  body: [...body.children]
    .filter((child) => child.matches(inBody))
    .map((child) => (child.id === 'root' ? rootOf(child) : elementOf(child))),
})

const fetched = async ({ file, integrity }: NonNullable<typeof template>): Promise<Document> => {
  let text: string
  try {
    const response = await fetch(file, { integrity })
    if (!response.ok) throw new Error(String(response.status))
    text = await response.text()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new Error(sayTakeaway('html.noTemplate', { detail }))
  }
  return new DOMParser().parseFromString(text, 'text/html')
}

/**
 * The page as one HTML file with whatever data it has: itself where it is one, else as its host has it.
 *
 * @throws when the host does not give it
 */
export async function pageTemplate(): Promise<HtmlPage> {
  if (hasEmbeddedFiles()) return pageOf(document)
  if (!template) throw new Error('There is no page to make a file of.')
  return pageOf(await fetched(template))
}
