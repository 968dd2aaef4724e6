import { parentPort } from 'node:worker_threads'
import { readKnowledge } from '#cli/readKnowledge.ts'
import { answerTask } from './answerTask.ts'
import type { ReadTask } from './readTask.ts'

// What a thread of the pool runs: it answers each task in its turn until it is ended.
const knowledge = await readKnowledge()
parentPort?.on('message', async (task: ReadTask) =>
  parentPort?.postMessage(await answerTask(task, knowledge)),
)
