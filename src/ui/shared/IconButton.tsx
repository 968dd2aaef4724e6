import type { ComponentProps } from 'react'

/** A button that shows an icon alone: its name is read out, and shown on hover. */
export function IconButton({ label, ...rest }: ComponentProps<'button'> & { readonly label: string }) {
  return <button type="button" aria-label={label} title={label} {...rest} />
}
