import { sayCompare } from '#messages/sayCompare.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import type { ComparedPanelProps } from '#views/compare/comparedPair.ts'
import { ChangesList } from './ChangesList.tsx'

/** What became of the themes of two texts. */
export function ThemesCompared({ pair, onSelect }: ComparedPanelProps) {
  return (
    <Panel id="themes-compared" title={sayCompare('compare.themes')}>
      <ChangesList pair={pair} kinds={['theme', 'initiative']} onSelect={onSelect} />
    </Panel>
  )
}
