import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { readKnowledge } from '#cli/readKnowledge.ts'
import { answerTask } from './answerTask.ts'
import type { ReadAnswer, ReadTask } from './readTask.ts'

/** Threads that read texts. */
export interface Readers {
  /** Tasks that are read at once. */
  readonly size: number
  readonly read: (task: ReadTask) => Promise<ReadAnswer>
  readonly close: () => Promise<void>
}

const thisThread = async (): Promise<Readers> => {
  const knowledge = await readKnowledge()
  return { size: 1, read: (task) => answerTask(task, knowledge), close: async () => {} }
}

const threads = (address: string, size: number): Readers => {
  const all = Array.from({ length: size }, () => new Worker(new URL(address)))
  const idle = [...all]
  const waiting: ((thread: Worker) => void)[] = []
  const take = async (): Promise<Worker> =>
    idle.pop() ?? new Promise<Worker>((resolve) => waiting.push(resolve))
  const giveBack = (thread: Worker): void => {
    const next = waiting.shift()
    if (next) next(thread)
    else idle.push(thread)
  }
  const read = async (task: ReadTask): Promise<ReadAnswer> => {
    const thread = await take()
    const heard = once(thread, 'message')
    thread.postMessage(task)
    const [answer] = (await heard) as [ReadAnswer]
    giveBack(thread)
    return answer
  }
  const close = async (): Promise<void> => {
    await Promise.all(all.map((thread) => thread.terminate()))
  }
  return { size, read, close }
}

/**
 * Opens readers: this thread where one is enough or there is no module for others, else a pool.
 *
 * @param address of the module that a thread of the pool runs, `readerThread.ts` as it was built
 */
export async function openReaders(address: string | null, size: number): Promise<Readers> {
  return address === null || size < 2 ? thisThread() : threads(address, size)
}
