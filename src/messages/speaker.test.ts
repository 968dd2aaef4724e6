import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import english from './en.json' with { type: 'json' }
import answers from './enAnswers.json' with { type: 'json' }
import { interfaceLanguage, speaker } from './speaker.ts'

const catalogue: Readonly<Record<string, string>> = { ...english, ...answers }
const read = (message: string) =>
  new IntlMessageFormat(message, interfaceLanguage, undefined, { ignoreTag: true })

/** Some value for whatever a message may ask for: a number in the figures of the language, and words. */
const valuesFor = (message: string, n: number): Record<string, string | number> =>
  Object.fromEntries(
    [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => [
      name,
      new RegExp(`\\{${name}, (?:plural|number)`).test(message) ? n : `<${name}>`,
    ]),
  )

describe('every message', () => {
  test.each([0, 1, 2, 999, 1000, 12_345, 1_234_567, -1, 1.5, 1e21])(
    'is said as the library says it, of %s',
    (n) => {
      const say = speaker(catalogue)
      for (const [id, message] of Object.entries(catalogue))
        expect(say(id, valuesFor(message, n))).toBe(read(message).format(valuesFor(message, n)))
    },
  )

  test('is said the same when the build has read it', () => {
    const compiled = Object.fromEntries(
      Object.entries(catalogue).map(([id, message]) => [id, read(message).getAst()]),
    )
    const [say, sayCompiled] = [speaker(catalogue), speaker(compiled as never)]
    for (const [id, message] of Object.entries(catalogue))
      expect(sayCompiled(id as never, valuesFor(message, 3))).toBe(say(id, valuesFor(message, 3)))
  })
})

test('says any number as the library does', () => {
  const message =
    '{n, number} {n, plural, one {# is one} other {# are more}} {n, selectordinal, one {#st} two {#nd} other {#th}}'
  const say = speaker({ message })
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.maxSafeNat(), fc.nat(2000), fc.double()), (n) => {
      expect(say('message', { n: n === 0 ? 0 : n })).toBe(read(message).format({ n: n === 0 ? 0 : n }))
    }),
  )
})

test('a value that is missing is a programming error', () => {
  expect(() => speaker({ greeting: 'Good morning, {name}' })('greeting')).toThrow('name')
})
