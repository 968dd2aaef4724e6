import { ArrowLeftRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { say } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { Side } from '#views/compare/comparedPair.ts'
import type { HeaderView } from '#views/panels/headerView.ts'
import { SideTile } from './SideTile.tsx'
import './comparedHead.css'

function Title({ side, view }: { readonly side: Side; readonly view: HeaderView }) {
  return (
    <div className="compared-title">
      <SideTile side={side} />
      <div>
        <p className="compared-name" dir="auto">
          {view.title}
        </p>
        <p>
          {view.kindNote}
          {view.dateline ? ` · ${view.dateline}` : ''} · {view.extent}
        </p>
      </div>
    </div>
  )
}

/** The head of a comparison: which two texts stand side by side, and what can be done with them. */
export function ComparedHead(props: {
  readonly first: HeaderView
  readonly second: HeaderView
  readonly onSwap: () => void
  readonly tools: ReactNode
}) {
  const { first, second, onSwap, tools } = props
  return (
    <header className="banner compared-head">
      <span className="wordmark">{say('app.name')}</span>
      <h1 className="visually-hidden">
        {sayCompare('compare.heading', { first: first.title, second: second.title })}
      </h1>
      <div className="compared-titles">
        <Title side="first" view={first} />
        <IconButton className="icon-button compared-swap" label={sayCompare('compare.swap')} onClick={onSwap}>
          <ArrowLeftRight size={16} aria-hidden="true" />
        </IconButton>
        <Title side="second" view={second} />
      </div>
      <div className="banner-tools">{tools}</div>
    </header>
  )
}
