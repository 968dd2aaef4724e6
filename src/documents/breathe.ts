/** Lets what waits for this thread have its turn, such as the word to stop. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
