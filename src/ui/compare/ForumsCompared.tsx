import { sayCompare } from '#messages/sayCompare.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import type { ComparedPanelProps } from '#views/compare/comparedPair.ts'
import { ChangesList } from './ChangesList.tsx'

/** What became of the forums of two texts. */
export function ForumsCompared({ pair, onSelect }: ComparedPanelProps) {
  return (
    <Panel id="forums-compared" title={sayCompare('compare.forums')}>
      <ChangesList pair={pair} kinds={['forum']} onSelect={onSelect} />
    </Panel>
  )
}
