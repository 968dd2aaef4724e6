/** The half of the dialog with what is kept on this device. */
export function ShelfList(_: { readonly onOpen: (id: string) => void }) {
  return <div>…</div>
}
