import { Fragment, memo } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'

const keys = [
  ['word', '←', '→'],
  ['more', 'Shift', '→'],
  ['enter', 'Enter'],
  ['sentence', '↑', '↓'],
  ['doubtful', 'F8'],
  ['delete', 'Del'],
  ['undo', 'Ctrl', 'Z'],
  ['redo', 'Ctrl', 'Y'],
  ['escape', 'Esc'],
] as const

/** The keys of the text while it is corrected; a touch screen is told what fingers do. */
export const CorrectKeys = memo(function CorrectKeys() {
  return (
    <div className="correct-keys">
      <p className="correct-touch">{sayCorrect('keys.touch')}</p>
      <dl aria-label={sayCorrect('keys')}>
        {keys.map(([what, ...names]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <Fragment key={name}>
                  <kbd>{name}</kbd>{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{sayCorrect(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
})
