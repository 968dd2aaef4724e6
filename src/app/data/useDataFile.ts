import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { say } from '#messages/say.ts'
import type { Result } from '#statement/problem.ts'
import { DataFileError, type Failing, fetchDataFile } from './fetchDataFile.ts'

/** A file of `data/` as the page has it: its value, or what failed and how to try again. */
export interface DataFile<Value> {
  readonly value: Value | null
  readonly failure: { readonly file: string; readonly message: string; readonly fix: string } | null
  readonly retry: () => void
  /** Whether it has arrived or failed, be it tried again now. */
  readonly isSettled: boolean
}

const explain = (kind: Failing, detail: string) => ({
  message: say(`failure.${kind}`, { detail }),
  fix: say(`failure.${kind}Fix`),
})

/** How a data file is loaded, by whoever asks for it first. */
export const dataFile = <Value>(client: QueryClient, file: string, parse: (json: unknown) => Result<Value>) =>
  queryOptions({
    queryKey: ['data', file],
    queryFn: ({ signal, queryKey }) =>
      fetchDataFile(file, parse, explain, signal, (value) => client.setQueryData(queryKey, value)),
    retry: false,
    // What failed before it was shown has failed: the reader says when to try again.
    retryOnMount: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // A page opened from a local network or without any still asks its own host.
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** Loads and validates one data file; the index of what was read is cached with it. */
export function useDataFile<Value>(
  file: string,
  parse: (json: unknown) => Result<Value>,
  isWanted = true,
): DataFile<Value> {
  const client = useQueryClient()
  const query = useQuery({ ...dataFile(client, file, parse), enabled: isWanted })
  const { error } = query
  return {
    value: query.data ?? null,
    failure:
      error && !query.isFetching
        ? {
            file: error instanceof DataFileError ? error.file : file,
            message: error.message,
            fix: error instanceof DataFileError ? error.fix : say('failure.networkFix'),
          }
        : null,
    retry: () => void query.refetch(),
    isSettled: query.isFetched,
  }
}
