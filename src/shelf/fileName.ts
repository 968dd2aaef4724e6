import { fileStem } from './fileStem.ts'

/**
 * Name of the file of a statement, by its title in any script:
 * `"Joint-communiqué-of-Canada-and-Ghana.statement.json"`; by its id where nothing of the title fits a name.
 */
export function fileName(title: string, id: string): string {
  return `${fileStem(title, id)}.statement.json`
}
