import { useMemo } from 'react'
import { sayDeck } from '#messages/sayDeck.ts'
import { toggle } from '#selection/selection.ts'
import { SlideTerms } from '#ui/present/SlideTerms.tsx'
import { themeRowSetting } from '#ui/present/themeRowSetting.ts'
import { FrequencyRows } from '#ui/themes/FrequencyRows.tsx'
import { leadingTheme, slideTerms } from '#views/deck/slideTerms.ts'
import { termCounts, themeView } from '#views/panels/themeView.ts'
import type { SlideInput } from './SlideContent.tsx'
import '#ui/themes/themes.css'

/** Height in pixels of a row that a finger finds. */
const rowInHand = 44

/** Themes as bars: all of them, or those of the sentences that match. */
export function ThemesLead({
  input,
  onlyMatching,
}: {
  readonly input: SlideInput
  readonly onlyMatching: boolean
}) {
  const { indexed, selection, match, type, height, accent, onSelect } = input
  const view = useMemo(() => {
    const all = themeView(indexed, selection, match)
    return onlyMatching ? { ...all, rows: all.rows.filter(({ mentions }) => mentions.matching > 0) } : all
  }, [indexed, selection, match, onlyMatching])
  const inHand = { rowHeight: rowInHand, isStacked: false }
  const setting = type.isColumn ? inHand : themeRowSetting(view.rows.length, type.said, height, onlyMatching)
  return (
    <FrequencyRows
      view={view}
      unit="mentions"
      accent={accent}
      {...setting}
      onPick={(theme) => onSelect(toggle(selection, 'theme', theme))}
    />
  )
}

/** The words counted under the theme that leads. */
export function ThemesAside({ input }: { readonly input: SlideInput }) {
  const { indexed, selection, match } = input
  const top = leadingTheme(themeView(indexed, selection, match))
  if (!top) return null
  return (
    <SlideTerms
      title={sayDeck('slide.terms', { name: top.name })}
      list={slideTerms(termCounts(indexed, top.id))}
    />
  )
}
