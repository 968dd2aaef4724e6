import type { Plugin } from 'vite'

/**
 * Takes the Content-Security-Policy out of the page while developing: the development server injects its
 * own inline scripts and styles. What is built keeps the policy of index.html as it is written.
 */
export function developmentPolicy(): Plugin {
  return {
    name: 'development-policy',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[\s\S]*?\/>/, ''),
  }
}
