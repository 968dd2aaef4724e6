import type { PageKnowledge } from '#knowledge/knowledge.ts'
import type { DataFile } from './useDataFile.ts'
import type { KnowledgeFiles } from './useKnowledge.ts'

const settled = <Value>(value: Value): DataFile<Value> => ({
  value,
  failure: null,
  retry: () => {},
  isSettled: true,
})

/** Knowledge that is here already, in the form in which the page has that of files. */
export function settledKnowledge(knowledge: PageKnowledge): KnowledgeFiles {
  const { places, groups, initiatives, forums, themes } = knowledge
  return {
    parts: {
      places: settled(places),
      groups: settled(groups),
      initiatives: settled(initiatives),
      forums: settled(forums),
      themes: settled(themes),
    },
    knowledge,
    isSettled: true,
  }
}
