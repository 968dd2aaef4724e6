import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { ExportHead } from './exportHead.ts'

/** The head line by line, each what it says and the words; a legend takes a line for each of its own. */
export function headLines(head: ExportHead): readonly (readonly [string, string])[] {
  return [
    [sayTakeaway('head.statement'), head.title],
    [sayTakeaway('head.kind'), head.kind],
    [sayTakeaway('head.date'), head.date ?? sayTakeaway('head.noDate')],
    [sayTakeaway('head.attribution'), head.attribution],
    [sayTakeaway('head.filters'), head.filters],
    [sayTakeaway('head.sentences'), head.sentences],
    ...head.legend.map((line): [string, string] => [sayTakeaway('head.legend'), line]),
    [sayTakeaway('head.boundaries'), head.boundaryNote],
    ...(head.link === null ? [] : [[sayTakeaway('head.link'), head.link] as const]),
  ]
}
