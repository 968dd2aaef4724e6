import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Matching } from '#selection/matching.ts'
import type { ReaderParagraph } from '#views/panels/readerView.ts'
import { inIdleSteps } from './inIdleSteps.ts'

/** What stands on the page of one text: its sentences by number, and what each was last told. */
interface Drawn {
  readonly paragraphs: readonly ReaderParagraph[]
  readonly sentences: readonly (HTMLElement | undefined)[]
  /** Paragraphs, each with the numbers of its sentences. */
  readonly blocks: readonly { readonly element: HTMLElement; readonly numbers: readonly number[] }[]
  readonly told: (boolean | null)[]
  readonly ruled: (string | null)[]
  /** Parts of a long text, each of which shows nothing where only matches are shown and it has none. */
  readonly parts: readonly Element[]
}

const survey = (box: Element, paragraphs: readonly ReaderParagraph[]): Drawn => {
  const sentences: HTMLElement[] = []
  for (const element of box.querySelectorAll<HTMLElement>('[data-sentence]'))
    sentences[Number(element.dataset.sentence)] = element
  const elements = box.querySelectorAll<HTMLElement>(':scope > p, .reader-part > p')
  const blocks = paragraphs.flatMap(({ runs }, index) => {
    const element = elements[index]
    const numbers = runs.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]))
    return element ? [{ element, numbers }] : []
  })
  return {
    paragraphs,
    sentences,
    blocks,
    told: [],
    ruled: [],
    parts: [...box.querySelectorAll('.reader-part')],
  }
}

const tell = ({ sentences, told }: Drawn, number: number, isMatch: boolean | null): void => {
  if ((told[number] ?? null) === isMatch) return
  told[number] = isMatch
  if (isMatch === null) sentences[number]?.removeAttribute('data-match')
  else sentences[number]?.setAttribute('data-match', String(isMatch))
}

const rule = ({ blocks, ruled }: Drawn, index: number, color: string | null): void => {
  const element = blocks[index]?.element
  if (!element || (ruled[index] ?? null) === color) return
  ruled[index] = color
  if (color === null) {
    element.removeAttribute('data-matching')
    element.style.removeProperty('--rule')
  } else {
    element.setAttribute('data-matching', '')
    element.style.setProperty('--rule', color)
  }
}

/**
 * Tells the sentences that are drawn whether they match, and their paragraphs by a rule beside them. It writes the
 * attributes that a selection changes, which React does not manage: a click renders no sentence anew.
 *
 * @param accent colour of the rule
 */
export function useShownMatches(
  box: RefObject<Element | null>,
  paragraphs: readonly ReaderParagraph[],
  { failures, isFiltered }: Matching,
  accent: string,
): void {
  const drawn = useRef<Drawn | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const find = (): Drawn => {
      const known = drawn.current
      drawn.current = known?.paragraphs === paragraphs ? known : survey(element, paragraphs)
      return drawn.current
    }
    // Nothing is told yet, nor to be taken back: to look for the sentences waits for the page to be idle.
    if (!isFiltered && drawn.current?.paragraphs !== paragraphs) {
      function* findLater(): Generator<undefined, void> {
        yield
        find()
      }
      return inIdleSteps(findLater(), () => {})
    }
    const text = find()
    text.blocks.forEach(({ numbers }, index) => {
      let isAny = false
      for (const number of numbers) {
        const isMatch = failures[number - 1] === 0
        isAny ||= isMatch
        tell(text, number, isFiltered ? isMatch : null)
      }
      rule(text, index, isFiltered && isAny ? accent : null)
    })
    for (const part of text.parts)
      part.toggleAttribute('data-matching', part.querySelector('[data-matching]') !== null)
    return
  }, [box, paragraphs, failures, isFiltered, accent])
}
