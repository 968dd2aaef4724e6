import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { say } from '#messages/say.ts'
import { type FilterOption, type MenuDimension, menuDimensions } from '#views/panels/filterOption.ts'
import type { MenuHold } from './menuHold.ts'
import { rankOptions } from './rankOptions.ts'

/**
 * What was done in the place of a menu goes on in the menu: it has the focus, and what was typed is typed
 * once more, so that it does with it what it does with typing.
 */
const resume =
  ({ text, selected }: MenuHold) =>
  (input: HTMLInputElement | null): void => {
    if (!input) return
    input.focus({ preventScroll: true })
    if (text === '') return
    // Once the menu stands, and before the next key can come.
    queueMicrotask(() => {
      input.setRangeText(text, 0, input.value.length)
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
      input.setSelectionRange(...selected)
    })
  }

const FilterMenu = memo(function FilterMenu(props: {
  readonly dimension: MenuDimension
  readonly options: readonly FilterOption[]
  readonly takeOver: (dimension: MenuDimension) => MenuHold | null
  readonly onToggle: (dimension: MenuDimension, id: string) => void
  readonly onAbsent: (id: string) => void
}) {
  const { dimension, options, takeOver, onToggle, onAbsent } = props
  const [held] = useState(() => takeOver(dimension))
  const [resuming] = useState(() => held && resume(held))
  const [typed, setTyped] = useState('')
  const listed = useMemo(() => rankOptions(options, typed), [options, typed])
  const label = say(`filters.${dimension}s`)
  const chosen = options.filter(({ isChosen }) => isChosen)
  const pick = (next: readonly FilterOption[]): void => {
    const added = next.find(({ id }) => !chosen.some((option) => option.id === id))
    const removed = chosen.find(({ id }) => !next.some((option) => option.id === id))
    if (added && added.count === 0) onAbsent(added.id)
    else if (added ?? removed) onToggle(dimension, (added ?? (removed as FilterOption)).id)
  }
  return (
    <Combobox.Root
      multiple
      items={listed as FilterOption[]}
      value={chosen}
      onValueChange={(next, details) => {
        // With its list closed, Esc belongs to the page: the topmost layer closes, or the filters clear.
        if (details.reason === 'escape-key') details.allowPropagation()
        else pick(next)
      }}
      itemToStringLabel={(option: FilterOption) => option.label}
      itemToStringValue={(option: FilterOption) => option.id}
      isItemEqualToValue={(one: FilterOption, other: FilterOption) => one.id === other.id}
      // What is listed is found and put in order here, so that Enter takes the likeliest.
      filter={null}
      onInputValueChange={setTyped}
      autoHighlight
      defaultOpen={held?.wantsList === true && held.text === ''}
    >
      <div className="menu-box">
        <Combobox.Input
          ref={resuming}
          className="menu-input"
          aria-label={label}
          placeholder={label}
          data-edits={dimension}
          size={label.length}
        />
        <Combobox.Trigger className="menu-arrow" tabIndex={-1} aria-hidden="true">
          <ChevronDown size={13} aria-hidden="true" />
        </Combobox.Trigger>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={6} align="start" className="menu-layer">
          <Combobox.Popup className="menu">
            <Combobox.Empty className="menu-empty">
              {say(options.length === 0 ? 'filters.noneNamed' : 'filters.empty')}
            </Combobox.Empty>
            <Combobox.List className="menu-list">
              {(option: FilterOption) => (
                <Combobox.Item key={option.id} value={option} className="menu-item">
                  <span className="menu-check">
                    <Combobox.ItemIndicator>
                      <Check size={14} aria-hidden="true" />
                    </Combobox.ItemIndicator>
                  </span>
                  <span>{option.label}</span>
                  <span className="menu-count">
                    {option.count > 0 ? say('filters.count', { n: option.count }) : say('filters.absent')}
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
})

/** What the menus need; `takeOver` tells what was done in the place of a menu before it came. */
export interface FilterMenusProps {
  readonly optionsFor: (dimension: MenuDimension) => readonly FilterOption[]
  readonly takeOver: (dimension: MenuDimension) => MenuHold | null
  readonly onToggle: (dimension: MenuDimension, id: string) => void
  readonly onAbsent: (id: string) => void
}

/** The comboboxes for themes, partners and forums: type to find, pick to add or take away. */
export const FilterMenus = memo(function FilterMenus(props: FilterMenusProps) {
  const { optionsFor, takeOver, onToggle, onAbsent } = props
  // The lists are in nobody's sight until the pointer or the focus comes: they follow what is chosen then.
  const [isNear, setNear] = useState(true)
  const [latest, setLatest] = useState(() => optionsFor)
  if (isNear && latest !== optionsFor) setLatest(() => optionsFor)
  const offered = useDeferredValue(isNear ? optionsFor : latest)
  const options = useMemo(
    () => menuDimensions.map((dimension) => [dimension, offered(dimension)] as const),
    [offered],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns that the reader comes near.
    <div
      className="filter-menus"
      onPointerEnter={() => setNear(true)}
      onPointerLeave={({ currentTarget }) => setNear(currentTarget.contains(document.activeElement))}
      onFocus={() => setNear(true)}
      onBlur={({ currentTarget }) => setNear(currentTarget.matches(':hover'))}
    >
      {options.map(([dimension, list]) => (
        <FilterMenu
          key={dimension}
          dimension={dimension}
          options={list}
          takeOver={takeOver}
          onToggle={onToggle}
          onAbsent={onAbsent}
        />
      ))}
    </div>
  )
})
