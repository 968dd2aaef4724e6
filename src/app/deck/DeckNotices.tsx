import { saveText } from '#app/data/saveText.ts'
import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import { DeckNotice } from '#ui/present/DeckNotice.tsx'
import { sayProblem } from '#views/words/sayProblem.ts'
import type { DeckInUse } from './useDeck.ts'
import type { DeckEditing } from './useDeckEditing.ts'

/** What has gone wrong with the kept deck or with a deck file. */
export function DeckNotices(props: { readonly state: DeckInUse; readonly editing: DeckEditing }) {
  const { state, editing } = props
  const { trouble, dismissTrouble, source } = state
  const { refused, dismissRefused } = editing
  const dismiss = { label: say('notice.dismiss'), act: dismissTrouble }
  return (
    <>
      {refused ? (
        <DeckNotice
          title={sayDeck('deck.refused', { file: refused.file })}
          words={sayProblem(refused.problem).message}
          fix={sayProblem(refused.problem).fix}
          actions={[{ label: say('notice.dismiss'), act: dismissRefused }]}
        />
      ) : null}
      {trouble?.kind === 'unreadable' ? (
        <DeckNotice
          title={sayDeck('deck.unreadable')}
          words={sayProblem(trouble.problem).message}
          fix={sayDeck('deck.unreadableFix')}
          actions={[
            {
              label: sayDeck('deck.saveUnreadable'),
              act: () => saveText(`${source.key}.unreadable.deck.json`, trouble.text),
            },
            dismiss,
          ]}
        />
      ) : null}
      {trouble && trouble.kind !== 'unreadable' ? (
        <DeckNotice
          title={sayDeck(`deck.trouble.${trouble.kind}`)}
          fix={sayDeck('deck.troubleFix')}
          actions={[{ label: sayDeck('overview.save'), act: editing.save }, dismiss]}
        />
      ) : null}
    </>
  )
}
