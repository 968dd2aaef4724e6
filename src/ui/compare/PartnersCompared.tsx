import type { World } from '#knowledge/worldFile.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import type { ComparedPanelProps } from '#views/compare/comparedPair.ts'
import { ChangesList } from './ChangesList.tsx'

/** What became of the partners of two texts. */
export function PartnersCompared({ pair, onSelect }: ComparedPanelProps & { readonly world: World }) {
  return (
    <Panel id="partners-compared" title={sayCompare('compare.partners')}>
      <ChangesList pair={pair} kinds={['place', 'group']} onSelect={onSelect} />
    </Panel>
  )
}
