import { sayOpen } from '#messages/sayOpen.ts'

/** An invented statement that comes with the page, loaded when it is asked for. */
export interface ExampleFile {
  readonly id: string
  readonly label: string
  readonly file: string
  readonly load: () => Promise<string>
}

/** Invented statements, each of another kind. */
export const examples: readonly ExampleFile[] = [
  {
    id: 'speech',
    label: sayOpen('example.speech'),
    file: 'example-speech.txt',
    load: async () => (await import('#examples/texts/speech.txt?raw')).default,
  },
  {
    id: 'communique',
    label: sayOpen('example.communique'),
    file: 'example-communique.txt',
    load: async () => (await import('#examples/texts/communique.txt?raw')).default,
  },
  {
    id: 'debate',
    label: sayOpen('example.debate'),
    file: 'example-debate.txt',
    load: async () => (await import('#examples/texts/debate.txt?raw')).default,
  },
  {
    id: 'paper',
    label: sayOpen('example.paper'),
    file: 'example-paper.txt',
    load: async () => (await import('#examples/texts/paper.txt?raw')).default,
  },
]
