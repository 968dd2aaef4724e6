import { useMemo } from 'react'
import { parseKnowledge } from '#knowledge/knowledgeFiles.ts'
import type { PartialKnowledge } from '#reading/statementIndex.ts'
import { type DataFile, useDataFile } from './useDataFile.ts'

/** Each part of the knowledge by itself, so that one failed file silences only the views that need it. */
export interface KnowledgeFiles {
  readonly parts: Readonly<Record<keyof Required<PartialKnowledge>, DataFile<unknown>>>
  readonly knowledge: PartialKnowledge
  /** Whether every part has arrived or failed. */
  readonly isSettled: boolean
}

/** Loads the five files of knowledge side by side. */
export function useKnowledge(): KnowledgeFiles {
  const places = useDataFile('knowledge/places.json', parseKnowledge.places)
  const groups = useDataFile('knowledge/groups.json', parseKnowledge.groups)
  const initiatives = useDataFile('knowledge/initiatives.json', parseKnowledge.initiatives)
  const forums = useDataFile('knowledge/forums.json', parseKnowledge.forums)
  const themes = useDataFile('knowledge/themes.json', parseKnowledge.themes)
  const parts = { places, groups, initiatives, forums, themes }
  const isSettled = Object.values(parts).every((part) => part.isSettled)
  const knowledge = useMemo(
    (): PartialKnowledge => ({
      ...(places.value && { places: places.value }),
      ...(groups.value && { groups: groups.value }),
      ...(initiatives.value && { initiatives: initiatives.value }),
      ...(forums.value && { forums: forums.value }),
      ...(themes.value && { themes: themes.value }),
    }),
    [places.value, groups.value, initiatives.value, forums.value, themes.value],
  )
  return { parts, knowledge, isSettled }
}
