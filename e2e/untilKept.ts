import type { Page } from '@playwright/test'

/** Resolves when the page is kept: its worker is installed and serves this very page. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    if (!serviceWorker.controller)
      await new Promise((served) =>
        serviceWorker.addEventListener('controllerchange', served, { once: true }),
      )
  })
