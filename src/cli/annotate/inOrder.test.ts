import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inOrder } from './inOrder.ts'

it('gives answers in the order of the tasks, whichever is done first, with no more at work than may be', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat()),
      fc.integer({ min: 1, max: 5 }),
      async (s, tasks, most) => {
        let atWork = 0
        let highest = 0
        const work = async (task: number): Promise<number> => {
          atWork += 1
          highest = Math.max(highest, atWork)
          await s.schedule(Promise.resolve())
          atWork -= 1
          return task + 1
        }
        const answers: number[] = []
        const done = (async () => {
          for await (const answer of inOrder(tasks, most, work)) answers.push(answer)
        })()
        await s.waitFor(done)
        expect(answers).toEqual(tasks.map((task) => task + 1))
        expect(highest).toBeLessThanOrEqual(most)
      },
    ),
  )
})

it('throws what work throws, in its turn', async () => {
  const answers: number[] = []
  const work = async (task: number): Promise<number> => {
    if (task === 2) throw new Error('two')
    return task
  }
  await expect(
    (async () => {
      for await (const answer of inOrder([1, 2, 3], 3, work)) answers.push(answer)
    })(),
  ).rejects.toThrow('two')
  expect(answers).toEqual([1])
})
