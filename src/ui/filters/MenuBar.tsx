import { type ComponentType, memo, useCallback, useMemo, useRef, useState } from 'react'
import { importAgain } from '#ui/shared/importAgain.ts'
import { renderNow } from '#ui/shared/renderNow.ts'
import { type MenuDimension, menuDimensions } from '#views/panels/filterOption.ts'
import type { FilterMenusProps } from './FilterMenus.tsx'
import { MenuPlace } from './MenuPlace.tsx'
import type { MenuHold } from './menuHold.ts'

const importMenus = async () => (await import('./FilterMenus.tsx')).FilterMenus

/**
 * The comboboxes for themes, partners and forums. Their code is loaded when the pointer or the focus comes
 * near; until then their places stand in for them, and hand over the focus and what was typed.
 */
export const MenuBar = memo(function MenuBar(
  props: Omit<FilterMenusProps, 'takeOver'> & {
    /** The code of the menus could not be loaded, and what tries again; null once it has come. */
    readonly onFailure: (retry: (() => void) | null) => void
  },
) {
  const { onFailure, ...menuProps } = props
  const [Menus, setMenus] = useState<ComponentType<FilterMenusProps> | null>(null)
  const [isComposing, setComposing] = useState(false)
  const isLoading = useRef(false)
  const focused = useRef<{ dimension: MenuDimension; input: HTMLInputElement } | null>(null)
  const wanted = useRef<MenuDimension | null>(null)
  const load = useCallback((): void => {
    const bring = (arriving: ReturnType<typeof importMenus>): void => {
      isLoading.current = true
      arriving.then(
        (FilterMenus) => {
          onFailure(null)
          // A list may come open, and the very next key be its Esc.
          renderNow(() => setMenus(() => FilterMenus))
        },
        () => {
          isLoading.current = false
          // Only who asks for it has the page loaded anew, not whoever comes near once more.
          onFailure(() => bring(importAgain(importMenus)))
        },
      )
    }
    if (!isLoading.current) bring(importMenus())
  }, [onFailure])
  const takeOver = useCallback((dimension: MenuDimension): MenuHold | null => {
    const { current } = focused
    if (current?.dimension !== dimension) return null
    const { value, selectionStart, selectionEnd } = current.input
    return {
      dimension,
      text: value,
      selected: [selectionStart ?? value.length, selectionEnd ?? value.length],
      wantsList: wanted.current === dimension,
    }
  }, [])
  // They show nothing of what is chosen, so that a click need not render them anew.
  const places = useMemo(
    () => (
      <div className="filter-menus" onPointerEnter={load}>
        {menuDimensions.map((dimension) => (
          <MenuPlace
            key={dimension}
            dimension={dimension}
            onFocus={(input) => {
              focused.current = { dimension, input }
              load()
            }}
            onBlur={() => {
              focused.current = null
            }}
            onOpen={() => {
              wanted.current = dimension
              load()
            }}
            onCancel={() => {
              const isWanted = wanted.current === dimension
              if (isWanted) wanted.current = null
              return isWanted
            }}
            onComposing={setComposing}
          />
        ))}
      </div>
    ),
    [load],
  )
  // A character that is being composed would be lost with the field it is composed in.
  return Menus && !isComposing ? <Menus {...menuProps} takeOver={takeOver} /> : places
})
