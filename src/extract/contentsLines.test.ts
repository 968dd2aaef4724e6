import { describe, expect, it } from 'vitest'
import { contentsLines } from './contentsLines.ts'
import { textLines } from './textLines.ts'

const takenOf = (text: string): readonly string[] => {
  const lines = textLines(text)
  return contentsLines(lines).map((at) => lines[at]?.words ?? '')
}

describe('contentsLines', () => {
  it('takes entries below a heading, with tabs, blank lines, and an entry of two lines', () => {
    const table = ['Table of Contents', 'Foreword\t3', 'Nets of Peru', 'and of Chile 4', 'Annex: Reeds 12']
    expect(takenOf(`On nets\n\n${table[0]}\n\n${table.slice(1).join('\n')}\n\nForeword\nNets dry.`)).toEqual(
      table,
    )
  })

  it('takes entries with leaders under no heading, and leaves the parts themselves', () => {
    const table = ['Foreword ...... iv', '1. Nets . . . . 3', '2. What Kenya does…… 7']
    expect(takenOf(`On nets\n${table.join('\n')}\nForeword\nNets dry.`)).toEqual(table)
  })

  it.each([
    ['two entries', 'Contents\nNets 3\nReeds 4\nNets dry.'],
    ['figures in a list', 'Kenya 3\nPeru 4\nChile 5\nNets dry.'],
    ['pages that fall', 'Contents\nNets 9\nReeds 4\nPonds 2'],
    ['a word for what a crate holds', 'Contents\nNets of Peru\nReeds of Chile\nNets dry.'],
    ['nothing', ''],
  ])('takes none in %s', (_, text) => expect(takenOf(text)).toEqual([]))
})
