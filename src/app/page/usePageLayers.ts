import type { useAddress } from '#app/address/useAddress.ts'
import { useAsk } from '#app/ask/useAsk.tsx'
import type { KnowledgeFiles } from '#app/data/useKnowledge.ts'
import type { useWorld } from '#app/data/useWorld.ts'
import { useOpen } from '#app/open/useOpen.tsx'
import { useTakeaway } from '#app/takeaway/useTakeaway.tsx'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Statement } from '#statement/statement.ts'
import type { ColorOf } from '#ui/shared/TextPieces.tsx'
import { showStatement } from './showStatement.ts'
import { useLinkToHere } from './useLinkToHere.ts'
import type { useShows } from './useShows.ts'

/** What lies over the page when it is wanted: Ask, opening another text, taking away; and the address of what is shown. */
export function usePageLayers(props: {
  /** False while another page with its own is in front, and where the page is shown in another one. */
  readonly isOn: boolean
  readonly indexed: StatementIndex
  /** As it was extracted. */
  readonly extracted: Statement
  readonly knowledge: KnowledgeFiles['knowledge']
  readonly address: ReturnType<typeof useAddress>
  readonly shown: ReturnType<typeof useShows>
  readonly world: ReturnType<typeof useWorld>
  readonly colorOf: ColorOf
  readonly absent: Parameters<typeof useTakeaway>[0]['absent']
  readonly onSentence: (sentence: number) => void
}) {
  const { isOn, indexed, extracted, knowledge, address, shown, world, colorOf, absent, onSentence } = props
  const { selection, select } = address
  const asked = { indexed, world: world.file.value, selection, colorOf, onSelect: select, onSentence }
  const ask = useAsk(asked, isOn)
  const opener = useOpen(showStatement, isOn)
  const linkToHere = useLinkToHere(address.link, world.unknown !== null)
  const taken = { indexed, extracted, knowledge, selection, linkToHere, ...shown, map: world, absent }
  const takeaway = useTakeaway(taken, opener.openFile)
  return { ask, opener, takeaway, linkToHere }
}
