/**
 * Runs in the page before anything of its own does, and adds `bench` to it: what looks at the page and
 * tells the time. Nothing from outside this function can be used in it.
 */
export const inPage = () => {
  /** The page has handed a frame over to be drawn when a message sent in that frame arrives. */
  const afterThisFrame = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  }

  const all = (selector) => [...document.querySelectorAll(selector)]
  const differs = (elements, key, expected, read) =>
    elements.length === 0 || elements.some((element) => read(element) !== expected(element.dataset[key]))

  const status = () => document.querySelector('[role="status"]')?.textContent

  const barsDiffer = (themes) => {
    const bars = all('.theme-bars [data-entity]')
    const totals = Object.values(themes).map(({ total }) => total)
    const longest = Math.max(...bars.map((bar) => bar.firstElementChild.getBoundingClientRect().width))
    return (
      bars.length !== totals.length ||
      bars.some((bar) => {
        const { matching, total } = themes[bar.dataset.entity]
        const [ghost, solid] = bar.children
        const widthOf = (count) => (longest * count) / Math.max(...totals)
        const isOff = (element, count) =>
          Math.abs(element.getBoundingClientRect().width - widthOf(count)) > 0.6
        return isOff(ghost, total) || isOff(solid, matching)
      })
    )
  }

  /** Which views do not show what they should. */
  const wrongViews = ({ fills, forums, themes, sentences, status: words }) =>
    Object.entries({
      status: () => status() !== words,
      text: () =>
        differs(
          all('[data-sentence]'),
          'sentence',
          (n) => sentences[n],
          (one) => one.getAttribute('data-match'),
        ),
      map: () =>
        differs(
          all('path[data-code]'),
          'code',
          (code) => fills[code] ?? null,
          (one) => one.getAttribute('data-shown'),
        ),
      timeline: () =>
        differs(
          all('.entry'),
          'entity',
          (id) => forums[id],
          (one) => one.dataset.standing,
        ),
      'theme counts': () =>
        differs(
          all('.theme-row'),
          'entity',
          (id) => `${themes[id].matching} of ${themes[id].total}`,
          (one) => /([\d,]+ of [\d,]+) /.exec(one.getAttribute('aria-label'))?.[1].replaceAll(',', ''),
        ),
      'theme bars': () => barsDiffer(themes),
    })
      .filter(([, isWrong]) => isWrong())
      .map(([view]) => view)

  /** The empty page that other pages are measured beside has four texts and no more. */
  const wrongTexts = (expected) =>
    all('p')
      .map(({ textContent }, index) => (textContent === expected ? '' : `text ${index + 1}`))
      .filter(Boolean)

  const wrong = (expected) => (typeof expected === 'string' ? wrongTexts(expected) : wrongViews(expected))

  let clicked = null
  /** Times the next click, from the event's own time until the frame in which everything is right. */
  const timeClick = (expected, patience) => {
    clicked = new Promise((resolve) => {
      const start = ({ timeStamp }) => {
        const look = () => {
          const views = wrong(expected)
          if (views.length === 0)
            afterThisFrame(() => {
              const now = performance.now()
              resolve({ milliseconds: now - timeStamp, at: now, wrong: [] })
            })
          else if (performance.now() - timeStamp > patience) resolve({ milliseconds: patience, wrong: views })
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }
      addEventListener('click', start, { capture: true, once: true })
    })
  }

  const hasStarted = (expected) =>
    typeof expected === 'string'
      ? all('p').length === 4
      : status() === expected.status &&
        all('path[data-shown]').length > 0 &&
        all('.entry').length === Object.keys(expected.forums).length &&
        all('[data-sentence]').length === Object.keys(expected.sentences).length

  /** Milliseconds from the start of the navigation until map, timeline, text and status are there. */
  const timeStart = (expected) =>
    new Promise((resolve) => {
      const look = () => {
        if (document.body && hasStarted(expected)) afterThisFrame(() => resolve(performance.now()))
        else requestAnimationFrame(look)
      }
      look()
    })

  let frames = null
  /** Begins to note how long the frames last in which the wheel turned or the mouse moved, and those right after them. */
  const watchFrames = () => {
    frames = { intervals: [], last: null, hasTurned: false, hadTurned: false }
    const turn = () => {
      if (frames) frames.hasTurned = true
    }
    // The map keeps its gestures to itself, so they are noted on the way in.
    for (const sign of ['wheel', 'pointermove'])
      addEventListener(sign, turn, { capture: true, passive: true })
    const frame = (now) => {
      if (!frames) return
      const { last, hasTurned, hadTurned } = frames
      if (last !== null && (hasTurned || hadTurned)) frames.intervals.push(now - last)
      frames.hadTurned = hasTurned
      frames.hasTurned = false
      frames.last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  }

  /** Resolves when the page has nothing to do, a given part of a frame after a frame has begun. */
  const isIdle = (part) =>
    new Promise((resolve) => {
      const inFrame = () => requestAnimationFrame(() => setTimeout(resolve, part * 16))
      requestIdleCallback(inFrame, { timeout: 500 })
    })

  window.bench = {
    timeClick,
    clickTime: () => clicked,
    timeStart,
    watchFrames,
    takeFrames: () => {
      const { intervals } = frames
      frames = null
      return intervals
    },
    isIdle,
  }
}
