import { CommandProblem } from '#cli/commandProblem.ts'

/**
 * The text that bytes hold, nothing of it changed or left out.
 *
 * @throws CommandProblem when they are no UTF-8, or hold no more than white space
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new CommandProblem({
      code: 'notUtf8',
      message: `${name} is not UTF-8 text.`,
      fix: 'Save the text as UTF-8 and try again.',
    })
  }
  if (text.replace('\uFEFF', '').trim() !== '') return text
  throw new CommandProblem({
    code: 'emptyText',
    message: `${name} is empty.`,
    fix: 'Give the text of a statement.',
  })
}
