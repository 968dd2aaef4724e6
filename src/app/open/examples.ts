import { sayOpen } from '#messages/sayOpen.ts'

/** An invented statement that comes with the page, loaded when it is asked for. */
export interface ExampleFile {
  readonly id: string
  readonly label: string
  readonly file: string
  readonly load: () => Promise<string>
}

/** Invented statements, each of another kind, and two pairs to compare. */
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
  {
    id: 'address-2031',
    label: sayOpen('example.address'),
    file: 'example-address-2031.txt',
    load: async () => (await import('#examples/pairs/texts/address-2031.txt?raw')).default,
  },
  {
    id: 'address-2032',
    label: sayOpen('example.addressAfter'),
    file: 'example-address-2032.txt',
    load: async () => (await import('#examples/pairs/texts/address-2032.txt?raw')).default,
  },
  {
    id: 'communique-draft',
    label: sayOpen('example.draft'),
    file: 'example-communique-draft.txt',
    load: async () => (await import('#examples/pairs/texts/communique-draft.txt?raw')).default,
  },
  {
    id: 'communique-final',
    label: sayOpen('example.signed'),
    file: 'example-communique-final.txt',
    load: async () => (await import('#examples/pairs/texts/communique-final.txt?raw')).default,
  },
]
