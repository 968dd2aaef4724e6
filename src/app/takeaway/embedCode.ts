import { say } from '#messages/say.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { AloneView } from '#selection/aloneView.ts'
import { pageKeys, withKey } from '#selection/pageUrl.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { RefusedCopy } from './copyPicture.ts'
import { headOf } from './headOf.ts'
import type { MakeFile } from './takeawayState.ts'

/** Pixels that a view likes to be high; its width is that of the page it stands in. */
const heights: Readonly<Record<AloneView, number>> = { map: 520, timeline: 320, themes: 420, text: 560 }

const names = {
  map: 'map.region',
  timeline: 'filters.forums',
  themes: 'theme.title',
  text: 'reader.title',
} as const satisfies Record<AloneView, string>

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** HTML that shows a view of the page in another: sized by what it stands in. */
const codeOf = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`

/** Copies it; where the browser copies nothing it can be saved. */
export const embedCode =
  (view: AloneView): MakeFile =>
  async (state) => {
    const link = new URL(state.linkToHere())
    const head = headOf(state)
    link.search = withKey(link.search, pageKeys.view, view)
    link.hash = ''
    const code = codeOf(
      link.href,
      sayTakeaway('embed.title', { view: say(names[view]), title: head.title }),
      heights[view],
    )
    try {
      await navigator.clipboard.writeText(code)
    } catch {
      const name = fileNameFor(head, sayTakeaway('part.embed'), 'html')
      const file = new File([code], name, { type: 'text/html' })
      throw new RefusedCopy(file, sayTakeaway('embed.refused'), sayTakeaway('embed.save'))
    }
    return null
  }
