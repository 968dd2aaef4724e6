import type { Surroundings } from '#cli/surroundings.ts'
import { tellProblem } from '#cli/tellProblem.ts'
import type { KnownMetadata } from '#statement/parseKnownMetadata.ts'
import type { AnnotateArguments } from './annotateArguments.ts'
import { inOrder } from './inOrder.ts'
import { linesOf } from './linesOf.ts'
import { openReaders } from './openReaders.ts'
import { openSink } from './openSink.ts'
import type { ReadTask } from './readTask.ts'
import { standardInput } from './standardInput.ts'

/** Lines for each thread of several; one thread answers a line before it takes the next. */
const perThread = 8

/** Lines after which progress is told. */
const step = 10_000

async function* lineTasks(
  { form, isWithDoubtful }: AnnotateArguments,
  known: KnownMetadata,
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadTask> {
  const task = {
    name: '',
    id: '',
    known,
    saved: null,
    form,
    isWithDoubtful,
    isUntouched: false,
    picture: null,
    isOneOfMany: true,
  }
  for await (const document of linesOf(input)) yield { ...task, from: { document } }
}

/**
 * Reads a document on each line of the standard input and answers each by a line, in order; a line that cannot be
 * read by its error. No more lines are kept than are being read.
 *
 * @param known metadata of every document; its own come before it
 * @returns the exit code
 */
export async function annotateLines(
  asked: AnnotateArguments,
  known: KnownMetadata,
  around: Surroundings,
): Promise<number> {
  const tasks = lineTasks(asked, known, standardInput(around))
  const sink = await openSink(asked, around)
  const readers = await openReaders(around.thread, asked.jobs ?? 1)
  const most = readers.size === 1 ? 1 : perThread * readers.size
  let read = 0
  let failed = 0
  try {
    for await (const answer of inOrder(tasks, most, readers.read)) {
      await sink.put('', answer)
      read += 1
      if (!answer.ok) {
        failed += 1
        const { message, ...problem } = answer.problem
        // Tables have no place for what could not be read.
        if (asked.format) tellProblem({ ...problem, message: `Line ${read}: ${message}` }, around)
      }
      if (read % step === 0) around.err(`${read} lines`)
    }
    await sink.close()
  } finally {
    await readers.close()
  }
  if (failed > 0) around.err(`${failed} of ${read} lines could not be read.`)
  return 0
}
