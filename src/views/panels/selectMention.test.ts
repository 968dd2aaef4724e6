import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { everything, isChosen, type Selection } from '#selection/selection.ts'
import { selectMention } from './selectMention.ts'

const indexed = markedStatement(
  [
    'The [initiative plan|Plan] needs [theme peace|peace] at the [forum fair-1|Fair] of the [org club|Club].',
    'The [conflict BBB+CCC|[place BBB|Beta]-[place CCC|Gamma] war] troubles the [group class|Class].',
    'The [conflict CCC|war in [place CCC|Gamma]] goes on.',
  ],
  { title: 'Words on [place DDD|Deltaland] and [place BBB|Betaland]' },
)
const numberOf = (exact: string): number =>
  [...indexed.mentions, ...indexed.headings].find(({ quote }) => quote.exact === exact)?.index ?? -1
const click = (exact: string, selection: Selection = everything): Selection =>
  selectMention(indexed, selection, numberOf(exact))

describe('a click on a mention', () => {
  it.each([
    ['Plan', { initiative: ['plan'] }],
    ['peace', { theme: ['peace'] }],
    ['Fair', { forum: ['fair-1'] }],
    ['Club', { partner: ['club'] }],
    ['Class', { partner: ['class'] }],
    ['Beta', { partner: ['BBB'] }],
  ])('on %s filters by what it names', (exact, part) => {
    expect(click(exact)).toEqual({ ...everything, ...part })
    expect(click(exact, click(exact))).toEqual(everything)
  })

  it('on a conflict chooses all its parties, those that are not chosen yet, and again none', () => {
    const both = click('Beta-Gamma war')
    expect(both.partner).toEqual(['BBB', 'CCC'])
    expect(click('Beta-Gamma war', click('Beta'))).toEqual(both)
    expect(click('Beta-Gamma war', both)).toEqual(everything)
    expect(click('Beta-Gamma war', click('Club')).partner).toEqual(['BBB', 'CCC', 'club'])
    expect(click('war in Gamma').partner).toEqual(['CCC'])
    expect(click('war in Gamma', both).partner).toEqual(['BBB'])
  })

  it('in the title chooses what the text names too, and nothing else', () => {
    expect(click('Betaland').partner).toEqual(['BBB'])
    // The fair has Deltaland among its members; only a statement without it has no sentence to filter to.
    const bare = markedStatement(['We speak.'], { title: 'Words on [place DDD|Deltaland]' })
    expect(selectMention(bare, everything, 0)).toBe(everything)
  })

  it('that is not there changes nothing', () => {
    expect(selectMention(indexed, everything, 99)).toBe(everything)
  })

  it('is taken back by a second one, and touches nothing but what it names', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, fc.nat(40), (random, selection, pick) => {
        const mention = random.mentions[pick % Math.max(1, random.mentions.length)]
        if (!mention) return
        const plain = {
          ...selection,
          partner: selection.partner.filter((choice) => !choice.endsWith('.named')),
        }
        const once = selectMention(random, plain, mention.index)
        const parties = mention.entity.split('+')
        if (mention.kind === 'conflict') {
          const wasOn = parties.every((code) => isChosen(plain, 'partner', code))
          for (const code of parties) expect(isChosen(once, 'partner', code)).toBe(!wasOn)
          expect({ ...once, partner: [] }).toEqual({ ...plain, partner: [] })
        } else expect(selectMention(random, once, mention.index)).toEqual(plain)
      }),
    )
  })
})
