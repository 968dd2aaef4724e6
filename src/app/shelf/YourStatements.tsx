import { useMemo, useSyncExternalStore } from 'react'
import { readQuery } from '#app/address/address.ts'
import { saveText } from '#app/data/saveText.ts'
import { useWorld } from '#app/data/useWorld.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { fileName } from '#shelf/fileName.ts'
import type { AsideActions } from '#ui/open/AsideList.tsx'
import { StatementList } from '#ui/open/StatementList.tsx'
import type { RowActions } from '#ui/open/StatementRow.tsx'
import { statementShelf } from './statementShelf.ts'

/** The statements of this device, as a list from which one is opened. */
export function YourStatements({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const shelf = statementShelf()
  const state = useSyncExternalStore(shelf.subscribe, shelf.read)
  const { file: world } = useWorld(readKey(readQuery(), pageKeys.map))
  const actions = useMemo(
    (): RowActions => ({
      // One that cannot be read leaves the reader here, where it is said.
      onOpen: (id) =>
        void shelf.look(id).then((kept) => {
          if (kept) onOpen(id)
        }),
      onRename: (id, title) => void shelf.rename(id, title),
      onSave: (id) =>
        void shelf.toFile(id).then((file) => {
          if (file) saveText(file.name, file.text)
        }),
      onRemove: (id) => void shelf.remove(id),
      onRestore: (id) => void shelf.restore(id),
    }),
    [shelf, onOpen],
  )
  const asideActions = useMemo(
    (): AsideActions => ({
      onSave: (key) =>
        void shelf.asideToFile(key).then((file) => {
          if (file) saveText(file.name, file.text)
        }),
      onDrop: (key) => void shelf.dropAside(key),
    }),
    [shelf],
  )
  return (
    <StatementList
      state={state}
      world={world.value}
      actions={actions}
      asideActions={asideActions}
      onSaveTrouble={(id, text) => saveText(fileName(`${id} kept`, id), text)}
      onDismiss={shelf.dismissTrouble}
    />
  )
}
