import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What can differ between light and dark: the markup is the same. */
const aboutColor = ['color-contrast', 'link-in-text-block']

/**
 * Expects the page to keep WCAG 2.2 AA in light and in dark, as far as a program can tell, and every landmark to have
 * a name of its own.
 *
 * @param part the part that is new in this state, where the rest of the page has been looked at before
 */
export async function expectAccessible(page: Page, state: string, part = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page })
      // The page has no frames, which is all that the slower way is for.
      .setLegacyMode(true)
      .include(part)
      .options({
        runOnly: colorScheme === 'light' ? standards : { type: 'rule', values: aboutColor },
        // Who walks from landmark to landmark hears their names alone.
        rules: { 'landmark-unique': { enabled: colorScheme === 'light' } },
        resultTypes: ['violations'],
      })
      .analyze()
    const problems = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    )
    expect.soft(problems, `${state}, ${colorScheme}`).toEqual([])
  }
}
