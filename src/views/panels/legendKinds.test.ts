import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { legendKinds, shownKinds } from './legendKinds.ts'
import { mapView } from './mapView.ts'

const viewOf = (sentences: readonly string[], part: Partial<Selection> = {}) => {
  const indexed = markedStatement(sentences, { metadata: { issuers: [] } })
  const selection = { ...everything, ...part }
  return mapView(indexed, selection, matching(indexed, selection))
}

describe('a legend', () => {
  it('lists what is drawn, and nothing of a map on which nothing is', () => {
    expect(legendKinds(viewOf(['Nothing.']))).toEqual([])
    expect(legendKinds(viewOf(['[place BBB|Beta].']))).toEqual(['named'])
    expect(legendKinds(viewOf(['The [org club|Club].']))).toEqual(['implied', 'contested'])
    expect(legendKinds(viewOf(['The [conflict BBB|[place BBB|Beta] war].']))).toEqual(['conflict'])
  })

  it('stays as filters come and go, while the key of a slide follows them', () => {
    const sentences = [
      '[place CCC|Gamma] has [theme peace|peace].',
      'The [conflict BBB|[place BBB|Beta] war].',
    ]
    const filtered = viewOf(sentences, { theme: ['peace'] })
    expect(legendKinds(filtered)).toEqual(['named', 'conflict'])
    expect(shownKinds(filtered)).toEqual(['named'])
  })

  it('has the conflict of a place that is named beside it only where it is drawn so', () => {
    const sentences = [
      '[place BBB|Beta] spoke.',
      'The [conflict BBB|[place BBB|Beta] war] ended [theme peace|peace].',
    ]
    expect(legendKinds(viewOf(sentences))).toEqual(['named'])
    expect(legendKinds(viewOf(sentences, { theme: ['peace'] }))).toEqual(['named', 'conflict'])
  })

  it('has a member of a forum only once one is shown', () => {
    const sentences = ['The [forum fair-1|Fair].']
    expect(legendKinds(viewOf(sentences))).toEqual([])
    expect(legendKinds(viewOf(sentences, { partner: ['DDD'] }))).toEqual(['member'])
  })
})
