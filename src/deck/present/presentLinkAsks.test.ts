import { describe, expect, it } from 'vitest'
import { linkedWindows } from '#fixtures/linkedWindows.ts'

const pair = () => {
  const page = linkedWindows()
  const slides = page.open('slides', { where: { slide: 'initiative-gsi', query: 'i=gsi' }, now: 500 })
  const presenter = page.open('presenter', { now: 9000 })
  page.deliver()
  return { ...page, slides, presenter }
}

describe('a presenter’s window that asks again', () => {
  it('does so only while nobody has answered and all is not over', () => {
    const { slides, presenter, deliver, sent, open } = pair()
    const asked = (ask: () => void): number => {
      const before = sent.length
      ask()
      return sent.length - before
    }
    expect(asked(presenter.link.askAgain)).toBe(0)
    expect(asked(slides.link.askAgain)).toBe(0)
    slides.close()
    deliver()
    expect(asked(presenter.link.askAgain)).toBe(1)
    presenter.link.end()
    expect(asked(presenter.link.askAgain)).toBe(0)
    const alone = open('slides')
    expect(asked(alone.link.askAgain)).toBe(0)
  })

  it('sends nothing once it is closed, and greets and leaves while it is open', () => {
    const { presenter, sent, deliver } = pair()
    const before = sent.length
    presenter.link.greet()
    presenter.link.leave()
    expect(sent.slice(before).map(({ kind, from }) => [kind, from])).toEqual([
      ['hello', 'window-2'],
      ['bye', 'window-2'],
    ])
    presenter.close()
    deliver()
    const closed = sent.length
    presenter.link.greet()
    presenter.link.show({ slide: 'themes' })
    presenter.close()
    expect(sent.length).toBe(closed)
    expect(presenter.where()?.slide).toBe('themes')
  })

  it('tells whoever listens of every change, until they quit', () => {
    const { slides, presenter, deliver } = pair()
    let heard = 0
    const quit = presenter.link.subscribe(() => {
      heard += 1
    })
    slides.link.show({ isBlank: true })
    deliver()
    expect(heard).toBe(1)
    expect(presenter.link.state().isBlank).toBe(true)
    quit()
    slides.link.show({ isBlank: false })
    deliver()
    expect(heard).toBe(1)
  })
})
