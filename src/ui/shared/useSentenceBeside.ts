import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

const sentenceOf = (target: EventTarget | null): number | null => {
  const sentence = (target as Element | null)?.closest<HTMLElement>('[data-sentence]')
  return sentence ? Number(sentence.dataset.sentence) : null
}

/** Puts the tool beside the first line of a sentence that can be seen whole, out of the way where there is none. */
const place = (tool: HTMLElement, text: Element, number: number): void => {
  const frame = tool.parentElement?.getBoundingClientRect()
  const room = text.getBoundingClientRect()
  const sentence = text.querySelector(`[data-sentence="${number}"]`)
  const lines = [...(sentence?.getClientRects() ?? [])]
  const line = lines.find(({ top, bottom }) => top >= room.top - 1 && bottom <= room.bottom + 1)
  tool.style.visibility = line ? '' : 'hidden'
  if (line && frame) tool.style.insetBlockStart = `${(line.top + line.bottom) / 2 - frame.top}px`
}

/** Whether the pointer or the focus is there, or there is no pointer that could be. */
const isAtHand = (frame: Element): boolean =>
  frame.matches(':hover, :focus-within') || !matchMedia('(hover: hover)').matches

/**
 * Keeps a tool beside one sentence of a text: the one that the pointer or the focus is on, else the one that is
 * being read. The tool stands in the same frame as the box of the text, and follows it when it is scrolled.
 *
 * @param current number of the sentence that is being read; null for none
 * @returns number of the sentence that the tool stands beside; null for none
 */
export function useSentenceBeside(
  text: RefObject<HTMLElement | null>,
  tool: RefObject<HTMLElement | null>,
  current: number | null,
): number | null {
  const [pointed, setPointed] = useState<number | null>(null)
  const number = pointed ?? current
  useEffect(() => {
    const box = text.current
    const frame = box?.parentElement
    if (!box || !frame) return
    // On the way to the tool the pointer passes what is no sentence: until it finds another the last one holds.
    const point = ({ target }: Event): void => setPointed((before) => sentenceOf(target) ?? before)
    const leave = (): void => setPointed((before) => (tool.current?.matches(':focus-within') ? before : null))
    box.addEventListener('pointerover', point)
    box.addEventListener('focusin', point)
    frame.addEventListener('pointerleave', leave)
    return () => {
      box.removeEventListener('pointerover', point)
      box.removeEventListener('focusin', point)
      frame.removeEventListener('pointerleave', leave)
    }
  }, [text, tool])
  useLayoutEffect(() => {
    const [box, button] = [text.current, tool.current]
    const around = box?.parentElement
    if (!box || !button || !around || number === null) return
    let frame = 0
    const later = (): void => {
      // A click elsewhere does not wait for where a tool would stand that nobody sees.
      if (!isAtHand(around)) return
      cancelAnimationFrame(frame)
      // Where things stand is worked out for the next frame anyway.
      frame = requestAnimationFrame(() => place(button, box, number))
    }
    if (isAtHand(around)) button.style.visibility = 'hidden'
    later()
    const sizes = new ResizeObserver(later)
    sizes.observe(box)
    box.addEventListener('scroll', later, { passive: true })
    for (const event of ['pointerenter', 'focusin']) around.addEventListener(event, later)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      box.removeEventListener('scroll', later)
      for (const event of ['pointerenter', 'focusin']) around.removeEventListener(event, later)
    }
  }, [text, tool, number])
  return number
}
