import { Copy, Quote } from 'lucide-react'
import { memo, type RefObject, useRef } from 'react'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { CopySentence } from '#ui/shared/CopySentence.tsx'
import { QuoteCardButton } from '#ui/shared/QuoteCardButton.tsx'
import { useSentenceBeside } from '#ui/shared/useSentenceBeside.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import './sentenceTool.css'

const icon = <Copy size={14} aria-hidden="true" />
const cardIcon = <Quote size={14} aria-hidden="true" />

/**
 * Copies a sentence of the text or makes a card of it: buttons in the margin from its first line on, at hand where the pointer or the focus
 * is, else beside the match that is being read. One pair for the whole text, however long that is.
 */
export const SentenceTool = memo(function SentenceTool(props: {
  readonly indexed: StatementIndex
  /** Box in which the text scrolls. */
  readonly box: RefObject<HTMLElement | null>
  /** Number of the match that is being read; null while nothing is chosen. */
  readonly current: number | null
}) {
  const { indexed, box, current } = props
  const tool = useRef<HTMLDivElement>(null)
  const number = useSentenceBeside(box, tool, current)
  return (
    <div ref={tool} className="sentence-tool">
      {number === null ? null : (
        <>
          <CopySentence quote={sayQuoted(indexed, number)} className="sentence-copy" icon={icon} />
          <QuoteCardButton sentence={number} mention={null} className="sentence-copy" icon={cardIcon} />
        </>
      )}
    </div>
  )
})
