import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Surroundings } from '#cli/surroundings.ts'
import { tellProblem } from '#cli/tellProblem.ts'
import type { KnownMetadata } from '#statement/parseKnownMetadata.ts'
import type { AnnotateArguments } from './annotateArguments.ts'
import { fileTasks } from './fileTasks.ts'
import { inOrder } from './inOrder.ts'
import { openReaders } from './openReaders.ts'
import { openSink } from './openSink.ts'
import { readSaved } from './readSaved.ts'
import type { ReadTask } from './readTask.ts'

/** Tasks for each thread, so that none is idle while an answer before its own is awaited. */
const perThread = 4

/** How often progress is told on the way through all texts. */
const steps = 20

/**
 * Reads the texts that were given, several at once, and puts what is asked for where it belongs.
 *
 * @param known metadata of every text
 * @returns the exit code: 1 when a text could not be read, while the others were
 */
export async function annotateFiles(
  asked: AnnotateArguments,
  known: KnownMetadata,
  around: Surroundings,
): Promise<number> {
  const saved = asked.saved === null ? null : await readSaved(resolve(around.folder, asked.saved))
  const tasks = await fileTasks(asked, known, saved, around)
  const sink = await openSink(asked, around)
  const readers = await openReaders(
    around.thread,
    Math.min(tasks.length, asked.jobs ?? availableParallelism()),
  )
  const step = Math.ceil(tasks.length / steps)
  let read = 0
  let failed = 0
  try {
    for await (const answer of inOrder(tasks, perThread * readers.size, readers.read)) {
      const { id, name } = tasks[read] as ReadTask
      for (const note of answer.notes ?? []) around.err(`${name}: ${note}`)
      if (answer.ok) await sink.put(id, answer)
      else {
        failed += 1
        tellProblem(answer.problem, around)
      }
      read += 1
      if (tasks.length > 1 && (read % step === 0 || read === tasks.length))
        around.err(`${read} of ${tasks.length} texts`)
    }
    await sink.close()
  } finally {
    await readers.close()
  }
  return failed > 0 ? 1 : 0
}
