import { memo, useMemo } from 'react'
import { railGround, railHeight, railLit, railOf, railSentence } from '#layouts/railShape.ts'
import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { useLit } from '#ui/shared/useLit.ts'
import { sentencesWith } from '#views/panels/sentencesWith.ts'
import './rail.css'

/**
 * The whole text as a rail beside it, one segment a sentence: what is pointed at anywhere lights its sentences, and a
 * click goes to one. Two paths, however long the text is. It is for the pointer alone: the keyboard has the sentences
 * as links on cards and in tables, and the marks of the text.
 */
export const Rail = memo(function Rail(props: {
  readonly indexed: StatementIndex
  readonly onSentence: (sentence: number) => void
}) {
  const { indexed, onSentence } = props
  const rail = useMemo(() => railOf(indexed.sentences), [indexed])
  const ground = useMemo(() => railGround(rail), [rail])
  const lit = useLit<SVGPathElement>((path, entities) => {
    path.setAttribute('d', railLit(rail, sentencesWith(indexed, entities)))
  })
  const sentenceAt = (box: Element, y: number): number | null => {
    const { top, height } = box.getBoundingClientRect()
    return railSentence(rail, (y - top) / height)
  }
  return (
    <svg
      className="rail"
      viewBox={`0 0 1 ${railHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerMove={({ currentTarget, clientY }) => {
        const sentence = sentenceAt(currentTarget, clientY)
        const title = currentTarget.querySelector('title')
        if (title && sentence !== null) title.textContent = say('quote.place', { sentence })
      }}
      onClick={({ currentTarget, clientY }) => {
        const sentence = sentenceAt(currentTarget, clientY)
        if (sentence !== null) onSentence(sentence)
      }}
    >
      <title />
      <path className="rail-ground" d={ground} />
      <path ref={lit} className="rail-lit" />
    </svg>
  )
})
