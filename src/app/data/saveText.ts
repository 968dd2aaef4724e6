import { saveFile } from './saveFile.ts'

/** Hands the reader a file with some JSON in it. */
export function saveText(name: string, text: string): void {
  saveFile(new File([text], name, { type: 'application/json' }))
}
