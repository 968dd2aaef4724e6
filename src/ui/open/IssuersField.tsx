import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown, X } from 'lucide-react'
import { type RefObject, useMemo, useState } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Country } from '#views/open/findCountries.ts'
import { findCountries } from '#views/open/findCountries.ts'
import './issuers.css'

/** The countries a statement is by: chips, and a field to add one. */
export function IssuersField(props: {
  readonly id: string
  readonly label: string
  readonly describedBy: string
  readonly countries: readonly Country[]
  readonly chosen: readonly CountryCode[]
  /** Where the list is put: the dialog, which lies above everything else. */
  readonly layer: RefObject<HTMLElement | null>
  readonly onChange: (chosen: readonly CountryCode[]) => void
}) {
  const { id, label, describedBy, countries, chosen, layer, onChange } = props
  const [typed, setTyped] = useState('')
  const listed = useMemo(() => findCountries(countries, typed), [countries, typed])
  const value = chosen.flatMap((code) => countries.find((country) => country.code === code) ?? [])
  return (
    <Combobox.Root
      multiple
      items={listed as Country[]}
      value={value}
      onValueChange={(next: Country[]) => onChange(next.map(({ code }) => code))}
      itemToStringLabel={({ name }: Country) => name}
      itemToStringValue={({ code }: Country) => code}
      isItemEqualToValue={(one: Country, other: Country) => one.code === other.code}
      filter={null}
      onInputValueChange={setTyped}
      autoHighlight
    >
      <Combobox.Chips className="about-chips">
        {value.map(({ code, name }) => (
          <Combobox.Chip key={code} className="about-chip" aria-label={name}>
            {name}
            <Combobox.ChipRemove
              className="about-chip-remove"
              aria-label={sayOpen('about.removeCountry', { name })}
            >
              <X size={12} aria-hidden="true" />
            </Combobox.ChipRemove>
          </Combobox.Chip>
        ))}
        <Combobox.Input
          id={id}
          className="about-chips-input"
          aria-label={label}
          aria-describedby={describedBy}
          placeholder={sayOpen(value.length === 0 ? 'about.placeholder' : 'about.addCountry')}
        />
        <Combobox.Trigger className="about-arrow" tabIndex={-1} aria-hidden="true">
          <ChevronDown size={14} aria-hidden="true" />
        </Combobox.Trigger>
      </Combobox.Chips>
      <Combobox.Portal container={layer}>
        <Combobox.Positioner sideOffset={6} align="start" className="about-layer">
          <Combobox.Popup className="about-menu">
            <Combobox.Empty className="about-menu-empty">{sayOpen('about.noCountry')}</Combobox.Empty>
            <Combobox.List className="about-menu-list">
              {(country: Country) => (
                <Combobox.Item key={country.code} value={country} className="about-menu-item">
                  <span>{country.name}</span>
                  <Combobox.ItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
