import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck } from '#deck/deck.ts'
import { linkedWindows } from '#fixtures/linkedWindows.ts'

const pair = () => {
  const page = linkedWindows()
  const slides = page.open('slides', { where: { slide: 'initiative-gsi', query: 'i=gsi' }, now: 500 })
  const presenter = page.open('presenter', { now: 9000 })
  page.deliver()
  return { ...page, slides, presenter }
}

describe('two windows of a presentation', () => {
  it('show the same as soon as the second one opens', () => {
    const { slides, presenter } = pair()
    expect(presenter.shown()).toEqual({ slide: 'initiative-gsi', query: 'i=gsi', isBlank: false, began: 500 })
    expect(presenter.link.state().contact).toBe('there')
    expect(slides.shown()).toEqual(presenter.shown())
  })

  it('drive each other: slide, selection, black screen and clock', () => {
    const { slides, presenter, deliver } = pair()
    presenter.link.show({ slide: 'themes', query: '', isBlank: false })
    deliver()
    expect(slides.where()).toEqual({ slide: 'themes', query: '' })
    slides.moveTo({ slide: 'themes', query: 't=peace' })
    deliver()
    expect(presenter.where()).toEqual({ slide: 'themes', query: 't=peace' })
    slides.link.show({ isBlank: true })
    deliver()
    expect(presenter.link.state().isBlank).toBe(true)
    presenter.link.show({ began: 7000, isBlank: false })
    deliver()
    expect(slides.shown()).toEqual({ slide: 'themes', query: 't=peace', isBlank: false, began: 7000 })
  })

  it('send a change once: nothing that was received goes back', () => {
    const { slides, presenter, deliver, sent } = pair()
    for (const [index, window] of [slides, presenter, slides].entries()) {
      const before = sent.length
      window.link.show({ slide: `view-${index}`, query: 'i=gsi', isBlank: index === 1 })
      deliver()
      expect(sent.slice(before).map(({ kind }) => kind)).toEqual(['state'])
    }
    const before = sent.length
    slides.link.show({ slide: 'view-2' })
    slides.link.follow()
    deliver()
    expect(sent.length).toBe(before)
  })

  it('agree whatever is done in either, in any order, also at once', () => {
    const deed = fc.record({
      isPresenter: fc.boolean(),
      change: fc.oneof(
        fc.record({ slide: fc.constantFrom('a', 'b', 'c'), query: fc.constantFrom('', 'i=gsi') }),
        fc.record({ isBlank: fc.boolean() }),
        fc.record({ began: fc.nat(9) }),
      ),
      isHeardAtOnce: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const { slides, presenter, deliver, sent } = pair()
        const before = sent.length
        for (const { isPresenter, change, isHeardAtOnce } of deeds) {
          ;(isPresenter ? presenter : slides).link.show(change)
          if (isHeardAtOnce) deliver()
        }
        deliver()
        expect(presenter.shown()).toEqual(slides.shown())
        expect(sent.length - before).toBeLessThanOrEqual(deeds.length)
      }),
    )
  })

  it('end together, whichever ends', () => {
    for (const one of ['slides', 'presenter'] as const) {
      const { slides, presenter, deliver } = pair()
      ;(one === 'slides' ? slides : presenter).link.end()
      deliver()
      expect(slides.ended()).toBe(1)
      expect(presenter.ended()).toBe(1)
      expect(presenter.link.state().isOver).toBe(true)
    }
  })

  it('have the same slides, also those that were edited', () => {
    const { slides, presenter, deliver } = pair()
    expect(presenter.link.state().deck).toBeNull()
    const deck: Deck = [
      {
        id: 'view-1',
        label: 'A view',
        headline: 'A view',
        link: '',
        lead: 'map',
        isRenamed: false,
        sentence: null,
        note: 'Pause.',
        basis: '',
      },
    ]
    slides.link.tellDeck(deck)
    deliver()
    expect(presenter.link.state().deck).toEqual(deck)
    expect(slides.link.state().deck).toBeNull()
  })
})

describe('a window that goes and comes back', () => {
  it('leaves the other working, and finds it where it went', () => {
    const { slides, presenter, deliver, open } = pair()
    presenter.close()
    slides.link.show({ slide: 'themes', query: '' })
    deliver()
    const again = open('presenter', { now: 20_000 })
    deliver()
    expect(again.shown()).toEqual({ slide: 'themes', query: '', isBlank: false, began: 500 })
    slides.close()
    deliver()
    expect(again.link.state().contact).toBe('gone')
    again.link.show({ slide: 'forums', query: '', isBlank: true })
    // The slides are loaded again, with what they kept and the address they had.
    const reloaded = open('slides', {
      where: { slide: 'themes', query: '' },
      kept: slides.kept.message,
      now: 30_000,
    })
    deliver()
    expect(reloaded.shown()).toEqual({ slide: 'forums', query: '', isBlank: true, began: 500 })
    expect(again.link.state().contact).toBe('there')
  })

  it('is missed only where it had the slides: a presenter’s window that closes takes nothing along', () => {
    const { slides, presenter, deliver, open } = pair()
    const second = open('presenter', { now: 9500 })
    deliver()
    expect(slides.link.state().contact).toBe('none')
    second.close()
    deliver()
    expect(presenter.link.state().contact).toBe('there')
    expect(slides.link.state().contact).toBe('none')
    slides.close()
    deliver()
    expect(presenter.link.state().contact).toBe('gone')
  })

  it('keeps the time by itself when it was alone', () => {
    const { open } = linkedWindows()
    const slides = open('slides', { now: 500 })
    slides.close()
    expect(open('slides', { kept: slides.kept.message, now: 9000 }).link.state().began).toBe(500)
    expect(open('slides', { kept: { nonsense: true }, now: 9000 }).link.state().began).toBe(9000)
    expect(
      open('slides', { kept: slides.kept.message, session: 'other', now: 9000 }).link.state().began,
    ).toBe(9000)
  })

  it('follows an address that was changed while it was away', () => {
    const { slides, presenter, deliver, open } = pair()
    slides.link.show({ slide: 'themes', query: '' })
    deliver()
    slides.close()
    open('slides', { where: { slide: 'forums', query: 'f=boao' }, kept: slides.kept.message })
    deliver()
    expect(presenter.where()).toEqual({ slide: 'forums', query: 'f=boao' })
  })

  it('goes by itself when nobody answers, and asks until somebody does', () => {
    const { open, deliver } = linkedWindows()
    const presenter = open('presenter', { now: 9000 })
    deliver()
    expect(presenter.link.state().contact).toBe('none')
    presenter.link.askAgain()
    expect(presenter.link.state().contact).toBe('gone')
    presenter.link.show({ slide: 'themes' })
    expect(presenter.where()).toEqual({ slide: 'themes', query: '' })
    deliver()
    const slides = open('slides', { where: { slide: 'forums', query: '' } })
    deliver()
    expect(presenter.link.state().contact).toBe('there')
    expect(slides.shown()).toEqual(presenter.shown())
  })

  it('says nothing about slides while its address shows none', () => {
    const { slides, presenter, deliver, sent } = pair()
    const before = sent.length
    slides.moveTo(null)
    deliver()
    expect(sent.length).toBe(before)
    expect(presenter.where()).toEqual({ slide: 'initiative-gsi', query: 'i=gsi' })
  })
})

describe('two presentations in one browser', () => {
  it.each([{ session: 'other' }, { statement: 'other' }])('do not drive each other: %o', (difference) => {
    const { slides, presenter, deliver, open } = pair()
    const other = open('slides', { where: { slide: 'themes', query: '' }, ...difference })
    deliver()
    other.link.show({ slide: 'forums', query: '' })
    other.link.end()
    deliver()
    expect(presenter.where()).toEqual({ slide: 'initiative-gsi', query: 'i=gsi' })
    expect(slides.ended()).toBe(0)
    slides.link.show({ slide: 'partners', query: '' })
    deliver()
    expect(other.where()).toEqual({ slide: 'forums', query: '' })
  })

  it('part when a tab is duplicated; the first keeps its presenter', () => {
    const { slides, presenter, deliver, open } = pair()
    slides.link.show({ slide: 'themes', query: '' })
    deliver()
    const copy = open('slides', { where: { slide: 'themes', query: '' }, kept: slides.kept.message })
    deliver()
    copy.link.show({ slide: 'partners' })
    deliver()
    expect(slides.link.state().session).toBe('talk')
    expect(copy.link.state().session).not.toBe('talk')
    expect(slides.where()?.slide).toBe('themes')
    slides.link.show({ slide: 'reading' })
    deliver()
    expect(presenter.where()?.slide).toBe('reading')
    expect(copy.where()?.slide).toBe('partners')
  })

  it('ignore what is not a message', () => {
    const { slides, presenter, deliver, post } = pair()
    const before = [slides.shown(), presenter.shown()]
    for (const data of [null, 'end', { kind: 'end' }, { format: 'statement-atlas/present', version: 9 }])
      post(data)
    deliver()
    expect([slides.shown(), presenter.shown()]).toEqual(before)
    expect(slides.ended()).toBe(0)
  })
})
