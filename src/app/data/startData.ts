import type { QueryClient } from '@tanstack/react-query'
import { parseKnowledge } from '#knowledge/knowledgeFiles.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import type { Result } from '#statement/problem.ts'
import { parseStatementFile } from '#statement/statementFile.ts'
import { pageStatement } from './brought.ts'
import { shippedWorld } from './firstFiles.ts'
import { dataFile } from './useDataFile.ts'

/** Milliseconds for which nothing is shown rather than an outline that is gone at once. */
const patience = 100

/**
 * Begins to load what the page will ask for as soon as it is rendered.
 *
 * @param world name of the world the address asks for
 * @returns resolves when all but the world is there or has failed, and after a moment at the latest
 */
export function startData(client: QueryClient, world: 'atlantic' | 'pacific'): Promise<unknown> {
  const load = (file: string, parse: (json: unknown) => Result<unknown>): Promise<void> =>
    client.prefetchQuery(dataFile(client, file, parse))
  const loads = [
    load(`statements/${pageStatement()}.json`, parseStatementFile),
    ...Object.entries(parseKnowledge).map(([part, parse]) => load(`knowledge/${part}.json`, parse)),
  ]
  const map = `world/${world}.json`
  void load(map, parseWorldFile)
  // The page had it asked for before it could know its address; so the other centring is there when it is wanted.
  if (map !== shippedWorld) void load(shippedWorld, parseWorldFile)
  return Promise.race([Promise.all(loads), new Promise((resolve) => setTimeout(resolve, patience))])
}
