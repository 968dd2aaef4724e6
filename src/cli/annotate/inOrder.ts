/**
 * Lets work be done on tasks, several at once, and gives the answers in the order of the tasks. Not more tasks are
 * taken than can be at work, so that a source without an end is no trouble.
 *
 * @param most tasks at work at once, 1 or more; with 1 each is answered before the next is taken
 * @throws what work on a task throws, in its turn
 */
export async function* inOrder<Task, Answer>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  most: number,
  work: (task: Task) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const atWork: Promise<Answer>[] = []
  for await (const task of tasks) {
    const answer = work(task)
    // It is thrown in its turn; until then nobody waits for it.
    answer.catch(() => null)
    atWork.push(answer)
    if (atWork.length >= most) yield await (atWork.shift() as Promise<Answer>)
  }
  for (const answer of atWork) yield await answer
}
