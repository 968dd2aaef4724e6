import { CompareTool } from '#app/compare/CompareTool.tsx'
import { SeriesTool } from './SeriesTool.tsx'

/** What can be done with a statement and others; nothing while there is no other. */
export function OtherTools({ id }: { readonly id: string }) {
  return (
    <>
      <CompareTool id={id} />
      <SeriesTool />
    </>
  )
}
