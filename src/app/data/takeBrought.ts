import { readQuery, writeQuery } from '#app/address/address.ts'
import { textDigest } from '#statement/textDigest.ts'
import { pageFileName, parsePageFile } from '#writers/page/pageFile.ts'
import { bringPage } from './brought.ts'
import { readEmbeddedFile } from './readEmbeddedFile.ts'

/**
 * Takes what an HTML file brings along that was made in a page: which statement it is of, and what somebody did to it.
 * An address that asks for no view gets that of the file.
 *
 * @throws when it is not what it should be: nothing is shown of such a file but that it cannot start
 */
export function takeBrought(): void {
  const text = readEmbeddedFile(pageFileName)
  if (text === null) return
  const result = parsePageFile(JSON.parse(text))
  if (!result.ok) throw new Error(`${pageFileName}: ${JSON.stringify(result.problem)}`)
  bringPage({ ...result.value, key: textDigest(text) })
  if (readQuery() === '' && result.value.query !== '') writeQuery(result.value.query, 'replace')
}
