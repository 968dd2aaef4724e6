import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { type ListGroup, type ListOption, listOptions } from '#views/absent/listOptions.ts'
import type { ReferenceList } from '#views/absent/referenceLists.ts'
import './reference.css'

/** The reference list that absences are read against, chosen by typing or from the list, which is in groups. */
export function ReferenceField(props: {
  readonly lists: readonly ReferenceList[]
  readonly chosen: ReferenceList
  readonly onChoose: (id: string) => void
}) {
  const { lists, chosen, onChoose } = props
  const [typed, setTyped] = useState('')
  const groups = useMemo(() => listOptions(lists, typed), [lists, typed])
  const { id, name } = chosen
  // The same while it is chosen: another one would take the place of what is being typed.
  const value = useMemo((): ListOption => ({ value: id, label: name }), [id, name])
  return (
    <Combobox.Root
      items={groups as ListGroup[]}
      value={value}
      onValueChange={(next: ListOption | null, details) => {
        // With its list closed, Esc belongs to the page; the choice stays.
        if (details.reason === 'escape-key') details.allowPropagation()
        if (next === null) details.cancel()
        else if (next.value !== id) onChoose(next.value)
      }}
      itemToStringLabel={({ label }: ListOption) => label}
      itemToStringValue={(option: ListOption) => option.value}
      isItemEqualToValue={(one: ListOption, other: ListOption) => one.value === other.value}
      // What is listed is found here: the beginning of any word of a name.
      filter={null}
      onInputValueChange={(text, details) => {
        if (details.reason === 'input-change') setTyped(text)
      }}
      onOpenChange={(isOpen, details) => {
        // What stood there when the list opens was chosen, not typed.
        if (!isOpen || details.reason !== 'input-change') setTyped('')
      }}
      autoHighlight
    >
      <div className="reference">
        <span aria-hidden="true">{sayAbsent('absent.list')}</span>
        <div className="reference-box">
          <Combobox.Input
            className="reference-input"
            aria-label={sayAbsent('absent.list')}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <Combobox.Trigger className="reference-arrow" tabIndex={-1} aria-hidden="true">
            <ChevronDown size={14} aria-hidden="true" />
          </Combobox.Trigger>
        </div>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={6} align="end" className="reference-layer">
          <Combobox.Popup className="reference-menu">
            <Combobox.Empty className="reference-empty">{sayAbsent('absent.none')}</Combobox.Empty>
            <Combobox.List className="reference-list">
              {(group: ListGroup) => (
                <Combobox.Group key={group.label} items={group.items as ListOption[]}>
                  <Combobox.GroupLabel className="reference-group">{group.label}</Combobox.GroupLabel>
                  <Combobox.Collection>
                    {(option: ListOption) => (
                      <Combobox.Item key={option.value} value={option} className="reference-item">
                        <span className="reference-check">
                          <Combobox.ItemIndicator>
                            <Check size={14} aria-hidden="true" />
                          </Combobox.ItemIndicator>
                        </span>
                        <span>{option.label}</span>
                      </Combobox.Item>
                    )}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
