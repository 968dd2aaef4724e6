import { type ComponentProps, type ComponentType, useEffect, useState } from 'react'
import { say } from '#messages/say.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { importAgain } from '#ui/shared/importAgain.ts'
import type { CountedWork } from './CountedWork.tsx'

type Props = ComponentProps<typeof CountedWork>

const importSection = async () => (await import('./CountedWork.tsx')).CountedWork

/** What was done by hand, loaded with the store that keeps it when "How this is counted" is first opened. */
export function LazyCountedWork(props: Props) {
  const { prepare } = props.work
  const [Section, setSection] = useState<ComponentType<Props> | null>(null)
  const [failed, setFailed] = useState<{ readonly retry: () => void } | null>(null)
  useEffect(() => {
    const bring = (arriving: ReturnType<typeof importSection>): void => {
      setFailed(null)
      Promise.all([arriving, prepare?.()]).then(
        ([loaded]) => setSection(() => loaded),
        () => setFailed({ retry: () => bring(importAgain(importSection)) }),
      )
    }
    bring(importSection())
  }, [prepare])
  if (failed)
    return (
      <Notice
        words={say('reader.correctFailed')}
        action={{ label: say('failure.retry'), act: failed.retry }}
      />
    )
  return Section ? <Section {...props} /> : null
}
