import type { QueryClient } from '@tanstack/react-query'
import { keptWork } from '#app/correct/keptWork.ts'
import { sharedWords } from '#app/correct/sharedWordsStore.ts'
import { pageStatement } from '#app/data/brought.ts'
import { dataFile } from '#app/data/useDataFile.ts'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import { parseKnowledge } from '#knowledge/knowledgeFiles.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { PartialKnowledge, StatementIndex } from '#reading/statementIndex.ts'
import type { Result } from '#statement/problem.ts'
import { parseStatementFile } from '#statement/statementFile.ts'
import { applyWork } from '#work/applyWork.ts'
import { withShared } from '#work/sharedWords.ts'

/** The statement that comes with the page, as a person left it; a part of the knowledge that does not come is left out. */
async function loadShipped(client: QueryClient, id: string): Promise<StatementIndex> {
  const extracted = await client.fetchQuery(dataFile(client, `statements/${id}.json`, parseStatementFile))
  const load = <Value>(part: string, parse: (json: unknown) => Result<Value>): Promise<Value | null> =>
    client.fetchQuery(dataFile(client, `knowledge/${part}.json`, parse)).catch(() => null)
  const [places, groups, initiatives, forums, themes] = await Promise.all([
    load('places', parseKnowledge.places),
    load('groups', parseKnowledge.groups),
    load('initiatives', parseKnowledge.initiatives),
    load('forums', parseKnowledge.forums),
    load('themes', parseKnowledge.themes),
  ])
  const knowledge: PartialKnowledge = {
    ...(places && { places }),
    ...(groups && { groups }),
    ...(initiatives && { initiatives }),
    ...(forums && { forums }),
    ...(themes && { themes }),
  }
  const { all, apply } = keptWork(id)
  return buildIndex(apply(extracted, all()).statement, knowledge)
}

/** A statement of this device, as a person left it; null where it is not there. */
async function loadOpened(id: string): Promise<StatementIndex | null> {
  const kept = await statementShelf().look(id)
  if (!kept) return null
  const work = withShared(kept.history.now, sharedWords().read())
  return buildIndex(applyWork(kept.extracted, work).statement, kept.knowledge)
}

/**
 * A statement to be compared, indexed: the one of the page, or one of this device.
 *
 * @returns null where it is neither
 * @throws when the files of the page do not come
 */
export function loadCompared(client: QueryClient, id: string): Promise<StatementIndex | null> {
  return id === pageStatement() ? loadShipped(client, id) : loadOpened(id)
}
