import { describe, expect, it } from 'vitest'
import { libraryFolder, withLibraries } from './workerLicenses.ts'

describe('the licences of what runs in workers', () => {
  it('are those of the libraries that modules are of', () => {
    expect(libraryFolder('/a/node_modules/fflate/esm/browser.js')).toBe('/a/node_modules/fflate')
    expect(libraryFolder('\0/a/node_modules/@xmldom/xmldom/lib/dom.js?commonjs')).toBe(
      '/a/node_modules/@xmldom/xmldom',
    )
    expect(libraryFolder('C:\\a\\node_modules\\b\\node_modules\\c\\d.js')).toBe(
      'C:/a/node_modules/b/node_modules/c',
    )
    expect(libraryFolder('/a/src/documents/readDocument.ts')).toBeNull()
  })

  it('are added to those of the page, each once', () => {
    const list = '# Licenses\n\n## idb - 8.0.4 (ISC)\n\nISC words\n'
    const libraries = [
      { heading: '## fflate - 0.8.3 (MIT)', words: 'MIT words' },
      { heading: '## idb - 8.0.4 (ISC)', words: 'ISC words' },
      { heading: '## abc - 1.0.0 (MIT)', words: '' },
    ]
    expect(withLibraries(list, libraries)).toBe(
      '# Licenses\n\n## idb - 8.0.4 (ISC)\n\nISC words\n\n## abc - 1.0.0 (MIT)\n\n## fflate - 0.8.3 (MIT)\n\nMIT words\n',
    )
    expect(withLibraries(list, [])).toBe(list)
  })
})
