import { memo, useState } from 'react'
import { say } from '#messages/say.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { AbsentMember, NotNamedView } from '#views/absent/notNamedView.ts'

/** Wordings that are written out at first. */
const firstWords = 5

interface RowsProps {
  /** Opens the card of a member. */
  readonly onPin: (id: string) => void
  readonly onSentence: (sentence: number) => void
}

function Searched({ name, searched }: Pick<AbsentMember, 'name' | 'searched'>) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? searched : searched.slice(0, firstWords)
  const n = searched.length - shown.length
  return (
    <span className="absent-searched">
      {sayAbsent('absent.searched', { words: shown.join(say('list.separator')) })}
      {n > 0 ? (
        <>
          {say('list.separator')}
          <button
            type="button"
            className="link-button"
            aria-label={sayAbsent('absent.moreOf', { n, name })}
            onClick={() => setWhole(true)}
          >
            {sayAbsent('absent.more', { n })}
          </button>
        </>
      ) : null}
    </span>
  )
}

function Sentences({
  sentences,
  onSentence,
}: Pick<AbsentMember, 'sentences'> & Pick<RowsProps, 'onSentence'>) {
  return (
    <span>
      {sayAbsent('absent.sentences', { n: sentences.length })}{' '}
      {sentences.map((sentence, at) => (
        <span key={sentence}>
          {at > 0 ? say('list.separator') : ''}
          <button
            type="button"
            className="link-button absent-sentence"
            aria-label={sayAbsent('absent.sentence', { n: sentence })}
            onClick={() => onSentence(sentence)}
          >
            {sentence}
          </button>
        </span>
      ))}
    </span>
  )
}

const Row = memo(function Row({ member, onPin, onSentence }: RowsProps & { readonly member: AbsentMember }) {
  const { id, name, through, sentences, searched, beside } = member
  return (
    <tr data-entity={id} {...lighting(id)}>
      <th scope="row">
        <button type="button" className="absent-name" onClick={() => onPin(id)}>
          <bdi>{name}</bdi>
        </button>
      </th>
      <td>
        {through ? <p>{through}</p> : null}
        <p className="muted">
          {sentences.length > 0 ? (
            <>
              <Sentences sentences={sentences} onSentence={onSentence} /> ·{' '}
            </>
          ) : null}
          <Searched name={name} searched={searched} />
        </p>
        {beside ? <p className="absent-beside">{beside}</p> : null}
      </td>
    </tr>
  )
})

/** A row for each member that is not named: those that a group reaches first, then members of a forum, then the others. */
export const AbsentTable = memo(function AbsentTable(props: RowsProps & { readonly view: NotNamedView }) {
  const { view, onPin, onSentence } = props
  const parts = [
    { head: sayAbsent('absent.reachedHead'), members: view.reached },
    { head: sayAbsent('absent.forumHead'), members: view.ofForum },
    { head: sayAbsent('absent.absentHead'), members: view.absent },
  ].filter(({ members }) => members.length > 0)
  if (parts.length === 0) return null
  return (
    <table className="absent-table" aria-label={sayAbsent('absent.caption', { name: view.list.name })}>
      {parts.map(({ head, members }) => (
        <tbody key={head}>
          <tr className="absent-head">
            <th colSpan={2} scope="rowgroup">
              {head} <span className="muted">{members.length}</span>
            </th>
          </tr>
          {members.map((member) => (
            <Row key={member.id} member={member} onPin={onPin} onSentence={onSentence} />
          ))}
        </tbody>
      ))}
    </table>
  )
})
