import { sayCompare } from '#messages/sayCompare.ts'
import type { Answer, Near } from '#views/ask/answer.ts'
import { type Asked, answerAsked } from '#views/ask/answerAsked.ts'
import type { Subject } from '#views/words/subject.ts'
import { type AskedTexts, askedTexts, subjectIn } from './askedTexts.ts'

/** What two texts say, or do not say, about what was asked of both. */
export interface AnswerInBoth {
  readonly subject: Answer['subject']
  /** The answer in one sentence: "Japan: named in A, not in B." */
  readonly headline: string
  readonly first: Answer
  readonly second: Answer
  /** What to filter by: what was asked, a forum as each text has a meeting of it; [] where neither has a sentence. */
  readonly filtersBy: readonly Subject[]
  /** What else to ask, of both. */
  readonly near: readonly Near[]
}

const sayStanding = ({ subject: { kind }, standing }: Answer, other: Answer): string => {
  const isFound = kind === 'text' || kind === 'theme'
  const absent = other.standing === 'named' ? 'not' : isFound ? 'unfound' : 'unnamed'
  const named = isFound ? 'found' : 'named'
  return sayCompare('asked.standing', {
    standing: standing === 'absent' ? absent : standing === 'named' ? named : standing,
  })
}

const headlineOf = (first: Answer, second: Answer): string => {
  const { name, subject } = first.standing === 'absent' ? second : first
  if (first.standing !== second.standing)
    return sayCompare('asked.differs', {
      name,
      first: sayStanding(first, second),
      second: sayStanding(second, first),
    })
  if (first.standing === 'absent')
    return sayCompare('asked.neither', {
      name,
      found: String(subject.kind === 'text' || subject.kind === 'theme'),
    })
  return sayCompare('asked.same', { name, standing: sayStanding(first, second) })
}

/**
 * The answer of both texts to words as they were typed, each with its own sentences and with what was searched for where
 * it has none. What is chosen and which change is shown play no part in it.
 */
export function answerBoth(both: AskedTexts, asked: Asked): AnswerInBoth {
  const texts = askedTexts(both)
  const answerOf = (side: 'first' | 'second'): Answer => {
    const subject = subjectIn(texts, side, asked.meant.subject)
    return answerAsked(texts[side], { ...asked, meant: { ...asked.meant, subject } })
  }
  const [one, other] = [answerOf('first'), answerOf('second')]
  // What is nearest to something absent is no answer where the other text has the thing itself.
  const isAbsent = one.standing === 'absent' && other.standing === 'absent'
  const offered = [one, other].filter(({ standing }) => isAbsent || standing !== 'absent')
  const near = new Map(
    offered.flatMap((answer) => answer.near).map((each) => [`${each.subject.kind}/${each.subject.id}`, each]),
  )
  return {
    subject: asked.meant.subject,
    headline: headlineOf(one, other),
    first: one,
    second: other,
    filtersBy: [one, other].flatMap(({ canFilter, subject }) => (canFilter ? [subject] : [])),
    near: [...near.values()],
  }
}
