import { perIndex } from '#reading/perIndex.ts'
import { initiativeSlots } from '#views/panels/initiativeSlots.ts'

/** Colours of a slide on light paper, as six hexadecimal digits: the light ones of the page’s tokens. */
export const slideColors = {
  paper: 'FAF9F6',
  line: 'E5E1D8',
  ink: '1B1E23',
  ink2: '565B64',
  ink3: '666B74',
  named: '1D4F8A',
  group: '9FBBD9',
  hatch: '4F7FB4',
  land: 'D3CCBC',
  conflict: 'C4501B',
  speaker: '2A2D33',
  ghost: 'D9D4C8',
  solid: '555B66',
} as const

/** Bars of two texts that are compared: both at least 3:1 on the paper, and told apart by their place too. */
export const comparedColors = { first: '8A8F98', second: '353A43' } as const

/** Colours of initiatives, by their slot. */
const initiativeColors = ['1F7A5C', '6A4BA0', '8A6A00', '98364F', '0F6D86', '7A5230'] as const

const slotsOf = perIndex(({ knowledge, evidence }) =>
  initiativeSlots(
    [...evidence.initiative.keys()],
    (knowledge.initiatives?.initiatives ?? []).map(({ id }) => id),
    initiativeColors.length,
  ),
)

/** Colour of an initiative, the same as on the page. */
export function initiativeColor(indexed: Parameters<typeof slotsOf>[0], id: string): string {
  return initiativeColors[slotsOf(indexed).get(id) ?? 0] ?? initiativeColors[0]
}
