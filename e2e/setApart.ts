import type { Page } from '@playwright/test'

/** What WCAG 1.4.12 lets a reader wish. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** Sets letters, words, lines and paragraphs apart as a reader's own style sheet does, which no policy keeps out. */
export const setApart = (page: Page): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, spacing)
