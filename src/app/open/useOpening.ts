import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import {
  type AboutDraft,
  changesReading,
  draftOf,
  enteredMetadata,
  withMetadata,
} from '#views/open/aboutDraft.ts'
import type { ReadingProblem, ReadingSource, ReadStatement } from '#worker/readingMessage.ts'
import { type EncodingWay, type OpenStage, readingStage, withReport } from './openStage.ts'
import { sayNotRead, sayTooMany } from './sayNotRead.ts'
import { type Reading, startReading } from './startReading.ts'

/** What is to be read, as it was given: a file is read from the device anew each time it is needed. */
type Given =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'file'
      readonly file: File
      /** What a person answered where its encoding was not clear. */
      readonly encoding?: string
    }

/** What can be done while a statement is opened. */
export interface Opening {
  readonly stage: OpenStage
  readonly readText: (text: string) => void
  readonly readFiles: (files: readonly File[]) => void
  /** Stops a reading, and goes back to what was there before it. */
  readonly cancel: () => void
  /** Writes into "About this statement". */
  readonly enter: (draft: AboutDraft) => void
  /** Goes back from it to what was pasted. */
  readonly back: () => void
  /** Takes what was read and entered; reads again first where that may change what the words mean. */
  readonly finish: () => void
}

const nameOf = (given: Given): string | null => (given.kind === 'file' ? given.file.name : null)

const sizeOf = (given: Given): number => (given.kind === 'file' ? given.file.size : given.text.length)

const sourceOf = async (given: Given): Promise<ReadingSource> => {
  if (given.kind === 'text') return given
  const { file, encoding } = given
  return { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), encoding }
}

const taking: OpenStage = { kind: 'take', refused: null }

/**
 * Goes through opening a statement: taking, reading, what is about it.
 *
 * @param onDone gets what was read, with what a person entered
 */
export function useOpening(onDone: (read: ReadStatement) => void): Opening {
  const [stage, setStage] = useState(taking)
  const reading = useRef<Reading | null>(null)
  const latest = useRef<Given | null>(null)
  /** What a reading goes back to when it is stopped. */
  const before = useRef(taking)
  /** Number of the attempt, so that what comes of one that was left is not shown. */
  const attempt = useRef(0)

  const leave = useCallback(() => {
    attempt.current += 1
    reading.current?.cancel()
    reading.current = null
  }, [])
  useEffect(() => leave, [leave])

  const read = useCallback(
    async (
      given: Given,
      entered: Partial<StatementMetadata>,
      onRead: (read: ReadStatement) => void,
    ): Promise<void> => {
      leave()
      const own = attempt.current
      latest.current = given
      setStage(readingStage(nameOf(given), sizeOf(given), before.current.kind === 'about'))
      const refuse = (problem: ReadingProblem): void => {
        const ways =
          given.kind === 'file' && problem.code === 'encodingUnclear'
            ? problem.values.choices.map(
                (way): EncodingWay => ({
                  ...way,
                  read: () => void read({ ...given, encoding: way.encoding }, entered, onRead),
                }),
              )
            : []
        const name = nameOf(given) ?? sayOpen('refusal.pasted')
        const title = sayOpen('refusal.title', { name })
        const refused = { title, said: sayNotRead(problem), ways }
        const { current } = before
        // What was entered about it stands, as it does when the reading is stopped.
        setStage(current.kind === 'about' ? { ...current, refused } : { kind: 'take', refused })
      }
      let source: ReadingSource
      try {
        source = await sourceOf(given)
      } catch (error) {
        // It was moved or is no file at all, as a folder is none.
        const detail = error instanceof Error ? error.message : String(error)
        if (own === attempt.current)
          refuse({ code: 'statementFile', problem: { code: 'unreadable', values: { detail } } })
        return
      }
      if (own !== attempt.current) return
      const begun = startReading(source, entered, (report) => setStage((now) => withReport(now, report)))
      reading.current = begun
      const end = await begun.end
      if (own !== attempt.current || end === null) return
      reading.current = null
      if (end.kind === 'refused') refuse(end.problem)
      else onRead(end.read)
    },
    [leave],
  )

  const take = useCallback(
    (given: Given) => {
      before.current = taking
      void read(given, {}, (done) => {
        const name = nameOf(given)
        const draft = draftOf(done.statement)
        // Its form is laid out in short steps; what is done meanwhile comes after it.
        startTransition(() => setStage({ kind: 'about', name, read: done, draft, refused: null }))
      })
    },
    [read],
  )
  const readText = useCallback((text: string) => take({ kind: 'text', text }), [take])
  const readFiles = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files
      if (!file) return
      if (others.length === 0) return take({ kind: 'file', file })
      leave()
      const title = sayOpen('refusal.several')
      setStage({ kind: 'take', refused: { title, said: sayTooMany(files.length), ways: [] } })
    },
    [take, leave],
  )
  const cancel = useCallback(() => {
    leave()
    setStage(before.current)
  }, [leave])
  const back = useCallback(() => {
    leave()
    setStage(taking)
  }, [leave])
  const enter = useCallback(
    (draft: AboutDraft) => setStage((now) => (now.kind === 'about' ? { ...now, draft, refused: null } : now)),
    [],
  )
  const finish = useCallback(() => {
    const given = latest.current
    if (stage.kind !== 'about' || !given) return
    const { read: done, draft } = stage
    before.current = stage
    if (changesReading(done.statement, draft)) void read(given, enteredMetadata(draft), onDone)
    else onDone({ ...done, statement: withMetadata(done.statement, draft) })
  }, [stage, read, onDone])
  return { stage, readText, readFiles, cancel, enter, back, finish }
}
