import { type KeptFile, keptFile } from '#app/data/keptFile.ts'
import {
  addQuestion,
  noQuestions,
  parseQuestions,
  type Question,
  type Questions,
  writeQuestions,
} from '#deck/questions.ts'

/** The questions of a meeting on one statement: on this device, and nowhere else. */
export interface KeptQuestions {
  readonly subscribe: (onChange: () => void) => () => void
  readonly read: () => Questions
  readonly add: (question: Question) => void
  /** Shows them as a slide, or no longer. */
  readonly setSlide: (isSlide: boolean) => void
  readonly clear: () => void
}

const open = (statement: string): KeptQuestions => {
  const key = `statement-atlas.questions.${statement}`
  const file: KeptFile<Questions> = keptFile(() => localStorage, key, parseQuestions)
  const readFile = (): Questions => {
    const kept = file.read()
    return kept.kind === 'value' ? kept.value : noQuestions
  }
  const listeners = new Set<() => void>()
  let now = readFile()
  const tell = (next: Questions): void => {
    if (next === now) return
    now = next
    for (const listener of listeners) listener()
  }
  // Where the device keeps nothing, they last as long as the page.
  const set = (next: Questions): void => {
    if (next === now) return
    file.keep(writeQuestions(next))
    tell(next)
  }
  addEventListener('storage', (event) => {
    if (event.key === key) tell(readFile())
  })
  return {
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    read: () => now,
    add: (question) => set(addQuestion(now, question)),
    setSlide: (isSlide) => set({ ...now, isSlide }),
    clear: () => set(noQuestions),
  }
}

const opened = new Map<string, KeptQuestions>()

/** The kept questions on a statement; the same ones each time. */
export function keptQuestions(statement: string): KeptQuestions {
  const known = opened.get(statement)
  if (known) return known
  const kept = open(statement)
  opened.set(statement, kept)
  return kept
}
