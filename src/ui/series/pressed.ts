import type { MouseEvent } from 'react'
import { type SeriesShown, toggled } from './seriesShown.ts'

/** Puts what was pressed in a table into the filter: a cell, a name, or the head of a column. */
export const pressed =
  ({ onFilter }: SeriesShown) =>
  ({ target }: MouseEvent): void => {
    const button = (target as Element).closest<HTMLElement>('button')
    if (!button) return
    const { value, statement, name, pick } = button.dataset
    onFilter((filter) => {
      if (value && statement) {
        const isOpen = filter.cell?.value === value && filter.cell.statement === statement
        return { ...filter, cell: isOpen ? null : { value, statement } }
      }
      if (pick) return { ...filter, picked: toggled(filter.picked, pick).slice(-2) }
      if (!name) return filter
      return name.startsWith('theme.')
        ? { ...filter, themes: toggled(filter.themes, name) }
        : { ...filter, places: toggled(filter.places, name) }
    })
  }
