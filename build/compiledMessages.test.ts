import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { compileMessages } from './compiledMessages.ts'

const catalogue = {
  plain: 'All of it',
  tags: 'Less < more, # of it',
  quoted: "It''s {n}",
  quotedAlone: "'{'n'}'",
  counted: '{n, plural, =0 {none} one {# sentence} other {# sentences}}',
  chosen: '{kind, select, report {Report by} other {Statement by}} {name}',
}
const compiled = JSON.parse(compileMessages(JSON.stringify(catalogue)))

test('compiled messages say what the messages say', () => {
  for (const [id, message] of Object.entries(catalogue))
    for (const values of [
      { n: 0, kind: 'report', name: 'Wang Yi' },
      { n: 1, kind: 'x', name: 'Y' },
      { n: 2500, kind: 'y', name: '' },
    ]) {
      const read = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })
      const said =
        typeof compiled[id] === 'string'
          ? compiled[id]
          : new IntlMessageFormat(compiled[id], 'en').format(values)
      expect(said).toBe(read.format(values))
    }
})

test('a message that cannot be read fails the build', () => {
  expect(() => compileMessages('{"broken":"{n, plural, one {#"}')).toThrow()
})
