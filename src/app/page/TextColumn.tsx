import { useCallback, useMemo } from 'react'
import { LazyCountedWork } from '#app/correct/LazyCountedWork.tsx'
import type { useApplied } from '#app/correct/useApplied.ts'
import type { useCorrect } from '#app/correct/useCorrect.tsx'
import type { WorkStore } from '#app/correct/workStore.ts'
import type { KnowledgeFiles } from '#app/data/useKnowledge.ts'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type Selection, withoutDimension } from '#selection/selection.ts'
import { NoMatch } from '#ui/filters/NoMatch.tsx'
import { ReaderPanel } from '#ui/reader/ReaderPanel.tsx'
import { ThemesPanel } from '#ui/themes/ThemesPanel.tsx'
import { selectMention } from '#views/panels/selectMention.ts'
import { PanelSlot } from './PanelSlot.tsx'
import type { usePanels } from './usePanels.ts'
import type { useShows } from './useShows.ts'

/** Themes and the text, beside the map: what stands there while nothing else takes the place. */
export function TextColumn(props: {
  readonly isHidden: boolean
  readonly indexed: StatementIndex
  readonly applied: ReturnType<typeof useApplied>
  /** What a person did to the statement. */
  readonly work: WorkStore
  readonly panels: ReturnType<typeof usePanels>
  readonly shown: ReturnType<typeof useShows>
  readonly selection: Selection
  readonly themesFile: KnowledgeFiles['parts']['themes']
  readonly correcting: ReturnType<typeof useCorrect>
  readonly onSelect: (selection: Selection) => void
  readonly onSentence: (sentence: number) => void
}) {
  const { isHidden, indexed, applied, work, panels, shown, selection, themesFile, correcting } = props
  const { onSelect, onSentence } = props
  const { match, header, summary, themes, colorOf, accent, paragraphs } = panels
  const { mode, FoldedThemes, unfold } = correcting
  const byHand = useMemo(
    () => <LazyCountedWork indexed={indexed} applied={applied} work={work} />,
    [indexed, applied, work],
  )
  const onMention = useCallback(
    (index: number) => onSelect(selectMention(indexed, selection, index)),
    [indexed, selection, onSelect],
  )
  return (
    <div className="column" hidden={isHidden}>
      <PanelSlot id="themes" title={say('theme.title')} needs={[themesFile]} shows={[themes]}>
        {FoldedThemes ? (
          <FoldedThemes view={themes} onUnfold={unfold} />
        ) : (
          <ThemesPanel
            {...shown}
            indexed={indexed}
            view={themes}
            selection={selection}
            accent={accent}
            byHand={byHand}
            onSelect={onSelect}
            onSentence={onSentence}
          />
        )}
      </PanelSlot>
      <NoMatch
        waysOut={summary.waysOut}
        onRemove={(dimension) => onSelect(withoutDimension(selection, dimension))}
      />
      <ReaderPanel
        indexed={indexed}
        paragraphs={paragraphs}
        match={match}
        accent={accent}
        kindNote={header.kindNote}
        colorOf={colorOf}
        correct={mode}
        onMention={onMention}
        onSentence={onSentence}
      />
    </div>
  )
}
