import { sayTakeaway } from '#messages/sayTakeaway.ts'
import type { Refusal } from './takeawayState.ts'

/** The clipboard would not take a file, which can be saved instead. */
export class RefusedCopy extends Error {
  readonly file: File
  /** What saves it instead is called. */
  readonly offer: string
  constructor(file: File, refused = sayTakeaway('picture.refused'), offer = sayTakeaway('note.saveInstead')) {
    super(refused)
    this.file = file
    this.offer = offer
  }
}

/**
 * Puts a picture on the clipboard. It is handed over as a promise, so that making it does not outlast the click that
 * some browsers ask for.
 *
 * @returns null once it is there, or why there is no picture
 * @throws RefusedCopy where the clipboard does not take pictures or is not allowed to; what making the picture throws
 */
export async function copyPicture(make: () => Promise<File | Refusal>): Promise<Refusal | null> {
  const made = make()
  const picture = made.then((file) => {
    if (file instanceof File) return file
    throw new Error(file.refused)
  })
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return null
  } catch {
    const file = await made
    if (file instanceof File) throw new RefusedCopy(file)
    return file
  }
}
