import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import type { FilterOption } from '#views/panels/filterOption.ts'
import { rankOptions } from './rankOptions.ts'
import './menus.css'

/** Options that are listed at once: of thousands of speakers one is found by typing. */
const mostListed = 200

/** A menu of a series: type to find, pick to add or take away. */
export const SeriesMenu = memo(function SeriesMenu(props: {
  readonly label: string
  readonly options: readonly FilterOption[]
  readonly onToggle: (id: string) => void
}) {
  const { label, options, onToggle } = props
  const [typed, setTyped] = useState('')
  const listed = useMemo(() => rankOptions(options, typed).slice(0, mostListed), [options, typed])
  const chosen = options.filter(({ isChosen }) => isChosen)
  const pick = (next: readonly FilterOption[]): void => {
    const added = next.find(({ id }) => !chosen.some((option) => option.id === id))
    const removed = chosen.find(({ id }) => !next.some((option) => option.id === id))
    const changed = added ?? removed
    if (changed) onToggle(changed.id)
  }
  return (
    <Combobox.Root
      multiple
      items={listed as FilterOption[]}
      value={chosen}
      onValueChange={(next, details) => {
        // With its list closed, Esc belongs to the page.
        if (details.reason === 'escape-key') details.allowPropagation()
        else pick(next)
      }}
      itemToStringLabel={(option: FilterOption) => option.label}
      itemToStringValue={(option: FilterOption) => option.id}
      isItemEqualToValue={(one: FilterOption, other: FilterOption) => one.id === other.id}
      filter={null}
      onInputValueChange={setTyped}
      autoHighlight
    >
      <div className="menu-box">
        <Combobox.Input className="menu-input" aria-label={label} placeholder={label} size={label.length} />
        <Combobox.Trigger className="menu-arrow" tabIndex={-1} aria-hidden="true">
          <ChevronDown size={13} aria-hidden="true" />
        </Combobox.Trigger>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={6} align="start" className="menu-layer">
          <Combobox.Popup className="menu">
            <Combobox.Empty className="menu-empty">{saySeries('series.noOption')}</Combobox.Empty>
            <Combobox.List className="menu-list">
              {(option: FilterOption) => (
                <Combobox.Item key={option.id} value={option} className="menu-item">
                  <span className="menu-check">
                    <Combobox.ItemIndicator>
                      <Check size={14} aria-hidden="true" />
                    </Combobox.ItemIndicator>
                  </span>
                  <span>{option.label}</span>
                  <span className="menu-count">{saySeries('series.count', { n: option.count })}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
})
