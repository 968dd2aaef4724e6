import { useMemo, useState } from 'react'
import { comparedTimeline } from '#layouts/comparedTimeline.ts'
import { type LabelSetting, standardSetting } from '#layouts/labelSetting.ts'
import { say } from '#messages/say.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { isChosen, toggle } from '#selection/selection.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import { lighting } from '#ui/shared/lightUp.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { useSize } from '#ui/shared/useSize.ts'
import { useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import { EntryCard } from '#ui/timeline/EntryCard.tsx'
import { comparedForumsView } from '#views/compare/comparedForumsView.ts'
import type { ComparedPanelProps, Side } from '#views/compare/comparedPair.ts'
import { comparedForumsTable } from '#views/compare/comparedTables.ts'
import { ForumAxis } from './ForumAxis.tsx'
import { ForumLists } from './ForumLists.tsx'
import { SideTile } from './SideTile.tsx'
import '#ui/timeline/brush.css'
import './forumsCompared.css'
import './forcedForums.css'

/** Below this many pixels an axis has no room for names. */
const narrow = 500
/** Pixels left of the axis for the signs of the two texts. */
const beforeAxis = 34
/** Lines of type that the labels of one row may take. */
const mostLines = 14

/** The forums of two texts along one axis: those of the first above it, those of the second below. */
export function ForumsCompared({ pair, onSelect }: ComparedPanelProps) {
  const view = useMemo(() => comparedForumsView(pair), [pair])
  const [isTable, setTable] = useState(false)
  const { ref, width: room } = useSize<HTMLDivElement>()
  const width = Math.max(0, room - beforeAxis)
  const { scale, letters, words, line } = useTypeSetting()
  const setting = useMemo(
    (): LabelSetting => ({ size: scale * standardSetting.size, letters, words, line }),
    [scale, letters, words, line],
  )
  const { rows, undated } = view
  const hasDated = rows.first.entries.length + rows.second.entries.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: where things stand does not depend on what is chosen.
  const layout = useMemo(
    () =>
      hasDated && width > 0
        ? comparedTimeline(rows, width, setting, mostLines * setting.size * setting.line)
        : null,
    [pair.comparison, pair.show, width, setting],
  )
  // Where its date comes from is shown of a forum that is chosen, as long as it is.
  const [open, setOpen] = useState<{ readonly id: string; readonly side: Side } | null>(null)
  if (open && !isChosen(pair.selection, 'forum', open.id)) setOpen(null)
  const entry = open ? rows[open.side].entries.find(({ id }) => id === open.id) : undefined
  const onToggle = (id: string, side: Side | null = null): void => {
    onSelect(toggle(pair.selection, 'forum', id))
    setOpen(side && !isChosen(pair.selection, 'forum', id) ? { id, side } : null)
  }
  const hasRows = hasDated || undated.length > 0
  return (
    <Panel
      id="forums-compared"
      title={sayComparedViews('compared.forums')}
      note={view.note}
      tools={hasRows ? <TableButton isTable={isTable} onChange={setTable} /> : undefined}
    >
      {isTable ? <DataTable view={comparedForumsTable(pair, view)} /> : null}
      <div ref={ref} className="forum-stage" data-part="keys" hidden={isTable}>
        {layout ? (
          layout.isList || room < narrow ? (
            <ForumLists view={view} onToggle={onToggle} />
          ) : (
            <ForumAxis view={view} layout={layout} width={width} size={setting.size} onToggle={onToggle} />
          )
        ) : null}
        {undated.length > 0 ? (
          <div className="forum-undated">
            {say('timeline.undated')}
            <ul>
              {undated.map(({ id, written, label, standing, isChosen }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={isChosen}
                    aria-label={label}
                    data-standing={standing}
                    data-entity={id}
                    onClick={() => onToggle(id)}
                    {...lighting(id)}
                  >
                    {written}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {hasRows ? null : (
          <p className="compared-none">
            {view.isEmpty || !pair.show
              ? sayComparedViews('compared.forumsNone')
              : sayComparedViews('compared.noneShown', { change: pair.show })}
          </p>
        )}
      </div>
      {entry && open && !isTable ? (
        <EntryCard
          key={`${open.side}-${entry.id}`}
          entry={entry}
          of={<SideTile side={open.side} />}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Panel>
  )
}
