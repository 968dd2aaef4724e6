import type { HtmlElement } from './htmlTree.ts'

/** Elements that hold no words of the page, or words that only a control shows. */
const wordless: ReadonlySet<string> = new Set(
  (
    'head script style noscript template iframe frame frameset noframes object embed applet svg math canvas ' +
    'audio video map picture select datalist button input textarea meter progress dialog rt rp link meta base title'
  ).split(' '),
)

/** Elements that stand on lines of their own. */
const blocks: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody ' +
    'thead tfoot tr td th caption ul'
  ).split(' '),
)

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** Classes for what only a reading machine says, such as "Skip to content". */
const hiddenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|hidden|d-none|noprint-only)(?:\s|$)/i

/** Whether nobody who looks at the page sees an element, or its words are those of a control. */
export function isUnseen({ name, attributes }: HtmlElement): boolean {
  return (
    wordless.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    hiddenStyle.test(attributes.style ?? '') ||
    hiddenClass.test(attributes.class ?? '')
  )
}

/** Whether an element begins a line. */
export function isBlock({ name }: HtmlElement): boolean {
  return blocks.has(name)
}

const partNames: ReadonlySet<string> = new Set(['nav', 'aside', 'menu', 'search', 'figcaption'])
const partRoles =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|alert|status)$/

/** Whether an element says by what it is that it belongs to the site, not to what the page is about. */
export function isPartByKind({ name, attributes, parent }: HtmlElement): boolean {
  if (partNames.has(name) || partRoles.test(attributes.role ?? '')) return true
  if (name !== 'header' && name !== 'footer') return false
  // That of an article holds its title and date.
  for (let at = parent; at; at = at.parent) if (at.name === 'article' || at.name === 'main') return false
  return true
}

/** Words of classes and ids that authors of pages use for what surrounds an article. */
const partWords: ReadonlySet<string> = new Set(
  (
    'nav navbar navigation menu submenu breadcrumb breadcrumbs footer foot sidebar cookie cookies consent gdpr share ' +
    'sharing social addthis related recommended newsletter subscribe subscription toolbar pagination pager comments ' +
    'popup modal overlay promo advert advertisement ads banner search login skip masthead copyright languages topbar ' +
    'side rail bio biography tweet twitter'
  ).split(' '),
)

/** Whether an element's class or id says so; authors call other things so too. */
export function isPartByName({ name, attributes }: HtmlElement): boolean {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false
  const named = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  if (named === ' ') return false
  const words = named.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()
  return words.split(/[^a-z]+/).some((word) => partWords.has(word))
}
