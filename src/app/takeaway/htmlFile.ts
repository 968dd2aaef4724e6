import { queryOf } from '#app/address/addressQuery.ts'
import { deckStore } from '#app/deck/deckStore.ts'
import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { say } from '#messages/say.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { PartialKnowledge } from '#reading/statementIndex.ts'
import { settleQuery } from '#selection/pageUrl.ts'
import { fileNameFor } from '#views/takeaway/exportHead.ts'
import { workOf } from '#work/work.ts'
import { filledPage } from '#writers/page/filledPage.ts'
import type { PageFile } from '#writers/page/pageFile.ts'
import { writeHtml } from '#writers/page/writeHtml.ts'
import { headOf } from './headOf.ts'
import { pageTemplate } from './pageTemplate.ts'
import type { MakeFile, TakeawayState } from './takeawayState.ts'

/** Version of the page, written by the build. */
declare const PAGE_VERSION: string | undefined

const isWhole = (knowledge: PartialKnowledge): knowledge is PageKnowledge =>
  (['places', 'groups', 'initiatives', 'forums', 'themes'] as const).every((part) => part in knowledge)

const pageOf = ({ indexed, linkToHere }: TakeawayState): PageFile => {
  const { statement } = indexed
  const { id } = statement.metadata
  const { corrections, ownEntities, ownTerms } = workOf(statement)
  const slides = deckStore(id).read().kept
  const { theme } = document.documentElement.dataset
  return {
    statement: id,
    made: {
      by: `${say('app.name')} ${typeof PAGE_VERSION === 'undefined' ? '' : PAGE_VERSION}`.trim(),
      on: new Date().toISOString().slice(0, 10),
    },
    query: settleQuery(queryOf(new URL(linkToHere())), null),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    work: { corrections: [...corrections], ownEntities: [...ownEntities], ownTerms: [...ownTerms] },
    deck: slides && { statement: id, slides: [...slides] },
  }
}

/** The whole page as one file, which opens from disk with what is shown now. */
export const htmlFile: MakeFile = async (state) => {
  const { knowledge, extracted } = state
  if (!isWhole(knowledge)) return { refused: sayTakeaway('html.notKnown') }
  const head = headOf(state)
  const page = pageOf(state)
  const { by, on } = page.made
  const filled = filledPage(await pageTemplate(), {
    statement: extracted,
    knowledge,
    page,
    title: say('app.titled', { title: head.title, app: say('app.name') }),
    note: sayTakeaway('html.note', { attribution: head.attribution, title: head.title, by, on }),
  })
  return new File([writeHtml(filled)], fileNameFor(head, sayTakeaway('part.page'), 'html'), {
    type: 'text/html',
  })
}
