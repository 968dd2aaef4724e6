import { slugOf } from '#knowledge/slugOf.ts'
import type { Span } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import type { FoundWords } from './findWords.ts'
import { matchesOf } from './matchesOf.ts'
import { institutionHeads, namedKinds } from './shapeHeads.ts'
import { extendLeft } from './shapeLeft.ts'
import { extendRight } from './shapeRight.ts'
import type { ShapeToken } from './shapeTokens.ts'

/** Bodies of states by their name alone: "International … Organization", "… River Commission". */
const bodyHead = /^(?:Organi[sz]ation|Commission|Agency|Authority|Bureau|Union)$/
const amongStates = /^(?:International|Intergovernmental|Inter-\p{Lu}\p{L}+|Pan-\p{Lu}\p{L}+|World)$/u
const sharedWater = /^(?:River|Basin|Lake)$/

/** Names that ships and papers have: "the hospital ship Solidarity". */
const named = new RegExp(
  `(?<!\\p{L})(?:${[...namedKinds].join('|')}) (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3})`,
  'gu',
)

/** Institutions of one sentence. */
export interface Institutions {
  /** Bodies of states that the knowledge does not list. */
  readonly bodies: readonly Candidate[]
  /** Names of all institutions, whose words are no theme's. */
  readonly names: readonly Span[]
}

/**
 * Finds the names of institutions by their shape: capitalized words around what such are called. Those of
 * states together are bodies; of the others only the extent is known, for a word in a name is no theme.
 *
 * @param text folded
 * @param clues by its words
 * @param tokensOf cuts it into words; not asked where nothing is called as institutions are
 */
export function readInstitutions(
  text: string,
  clues: FoundWords['clues'],
  tokensOf: () => readonly ShapeToken[],
): Institutions {
  const bodies: Candidate[] = []
  const names: Span[] = []
  if (clues.has('namedKind'))
    for (const { index, 0: words, 1: name = '' } of matchesOf(named, text)) {
      const end = index + words.length
      names.push({ start: end - name.length, end })
    }
  if (!clues.has('institution')) return { bodies, names }
  const tokens = tokensOf()
  tokens.forEach((token, at) => {
    if (!institutionHeads.has(token.text) || token.owner?.kind === 'org') return
    const { chain } = extendLeft(tokens, at)
    const right = extendRight(tokens, at)
    const start = (chain[0] ?? token).start
    const end = right?.end ?? token.end
    if (chain.length === 0 && !right?.hasSubject) return
    names.push({ start, end })
    if (right === null || !bodyHead.test(token.text)) return
    const isOfStates =
      amongStates.test(chain[0]?.text ?? '') ||
      (right.hasSubject && chain[0]?.text === 'International') ||
      chain.some(({ text: word }) => sharedWater.test(word))
    if (isOfStates)
      bodies.push({
        start,
        end,
        kind: 'org',
        entity: slugOf(text.slice(start, end)),
        reading: 'name',
        rank: 1,
      })
  })
  return { bodies, names }
}
