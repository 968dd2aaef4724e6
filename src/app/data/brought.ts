import type { PageFile } from '#writers/page/pageFile.ts'
import { shippedStatement } from './shippedStatement.ts'

/** What an HTML file that was made in a page brings along besides its data. */
export interface Brought extends PageFile {
  /** Tells files apart: what is done in one does not show in another that was made of the same statement. */
  readonly key: string
}

let brought: Brought | null = null

/** What this page brings along; null where it is the site's own. */
export function broughtPage(): Brought | null {
  return brought
}

/** Sets it, before anything is shown. */
export function bringPage(page: Brought): void {
  brought = page
}

/** Id of the statement that the page comes with, which an address without a statement stands for. */
export function pageStatement(): string {
  return brought?.statement ?? shippedStatement
}

/** What was done to a statement that the page brings along; null where there is none. */
export function broughtWork(statement: string): Brought['work'] | null {
  return brought?.statement === statement ? brought.work : null
}

/** The deck that somebody made of it; null where there is none. */
export function broughtSlides(statement: string): NonNullable<Brought['deck']>['slides'] | null {
  return brought?.statement === statement ? (brought.deck?.slides ?? null) : null
}

/** Name under which this device keeps what is done to a statement. */
export function keptName(statement: string): string {
  return brought && statement === brought.statement ? `${statement}@${brought.key}` : statement
}
