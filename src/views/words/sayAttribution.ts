import { say } from '#messages/say.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { sayDay } from './sayDates.ts'

/** What a quotation is from: "Report of Wang Yi’s remarks, 9 January 2024", as far as it is known. */
export function saySource({ kind, speaker, date }: StatementMetadata): string {
  const what = speaker ? say('attribution.by', { kind, name: speaker.name }) : say('header.kind', { kind })
  return date ? say('attribution.dated', { what, day: sayDay(date) }) : what
}

/** The same with the sentence: "Report of Wang Yi’s remarks, 9 January 2024, sentence 11". */
export function sayAttribution(metadata: StatementMetadata, sentence: number): string {
  return say('attribution.sentence', { source: saySource(metadata), sentence })
}
