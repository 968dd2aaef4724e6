import { useCallback, useEffect, useMemo, useState } from 'react'
import { readQuery } from '#app/address/address.ts'
import { useAddress } from '#app/address/useAddress.ts'
import { useAskWith } from '#app/ask/useAsk.tsx'
import { ComparedTools } from '#app/comparedDeck/ComparedTools.tsx'
import { pageStatement } from '#app/data/brought.ts'
import { useWorld } from '#app/data/useWorld.ts'
import { AskButton } from '#app/page/AskButton.tsx'
import { useDocumentTitle } from '#app/page/useDocumentTitle.ts'
import { useEscape } from '#app/page/useEscape.ts'
import { useLinkToHere } from '#app/page/useLinkToHere.ts'
import { useShare } from '#app/page/useShare.tsx'
import { sayCompare } from '#messages/sayCompare.ts'
import { pageKeys, withKey } from '#selection/pageUrl.ts'
import { everything, isFiltered } from '#selection/selection.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { ComparedHead } from '#ui/compare/ComparedHead.tsx'
import { type ComparedTab, ComparedTabs } from '#ui/compare/ComparedTabs.tsx'
import { EverythingTable } from '#ui/compare/EverythingTable.tsx'
import { ForumsCompared } from '#ui/compare/ForumsCompared.tsx'
import { PartnersCompared } from '#ui/compare/PartnersCompared.tsx'
import { TextCompared } from '#ui/compare/TextCompared.tsx'
import { ThemesCompared } from '#ui/compare/ThemesCompared.tsx'
import { ComparedBar } from '#ui/filters/ComparedBar.tsx'
import { LinkToHere } from '#ui/shared/LinkToHere.ts'
import { comparedOptions } from '#views/compare/comparedOptions.ts'
import type { ComparedPanelProps, ComparedThing, SentenceOfSide } from '#views/compare/comparedPair.ts'
import { comparedSummary } from '#views/compare/comparedSummary.ts'
import { comparePair, knownToEither } from '#views/compare/comparePair.ts'
import type { NamingChange } from '#views/compare/compareStatements.ts'
import type { ComparedTexts } from '#views/deck/comparedSlide.ts'
import { headerView } from '#views/panels/headerView.ts'
import { ComparedNotices } from './ComparedNotices.tsx'
import { endComparison, showComparison } from './compareAddress.ts'
import { goToCompared } from './goToCompared.ts'
import { OutdatedTexts } from './OutdatedTexts.tsx'
import { ThemeTool } from './ThemeTool.tsx'
import './comparedPage.css'

const importAsk = async () => (await import('#ui/compare/AskBoth.tsx')).AskBoth

// Of two texts none travels in a link.
const staysHere = async (): Promise<null> => null

const changes: readonly NamingChange[] = ['added', 'dropped', 'kept']

/** Wires a comparison: two statements and the address in, views to the panels, the next selection back to the address. */
export function ComparedPage({ texts }: { readonly texts: ComparedTexts }) {
  const { first, second, comparison } = texts
  const [id, secondId] = [first.statement.metadata.id, second.statement.metadata.id]
  const findId = useMemo(() => knownToEither(first, second), [first, second])
  const open = useMemo(() => ({ id, isShipped: id === pageStatement() }), [id])
  const address = useAddress(open, findId)
  const { selection, select, other, setOther, link } = address
  const wanted = other(pageKeys.change)
  const show = changes.find((change) => change === wanted) ?? null
  const pair = useMemo(
    () => comparePair({ first, second }, comparison, selection, show),
    [first, second, comparison, selection, show],
  )
  const summary = useMemo(() => comparedSummary(pair), [pair])
  const optionsFor = useMemo(() => comparedOptions(pair), [pair])
  const heads = useMemo(() => ({ first: headerView(first), second: headerView(second) }), [first, second])
  const [hovered, setHovered] = useState<ComparedThing | null>(null)
  const [asked, setAsked] = useState<SentenceOfSide | null>(null)
  const [tab, setTab] = useState<ComparedTab>('text')
  const place = useWorld(other(pageKeys.map))
  const world = place.file
  const unknownChange = show === null ? wanted : null
  const linkToHere = useLinkToHere(
    useCallback(
      () => (unknownChange === null ? link() : withKey(link(), pageKeys.change, null)),
      [link, unknownChange],
    ),
    place.unknown !== null,
  )
  const taken = useMemo(
    () => ({
      texts,
      world: world.value,
      pair,
      linkToHere,
    }),
    [texts, world.value, pair, linkToHere],
  )
  useDocumentTitle(
    sayCompare('compare.documentTitle', { first: heads.first.title, second: heads.second.title }),
  )
  const end = useCallback(
    () => endComparison(id, readSelection(readQuery(), knownTo(first)).selection),
    [id, first],
  )
  const clear = useCallback(() => select(everything), [select])
  useEscape(isFiltered(selection) ? clear : end)
  const onShow = useCallback((change: NamingChange | null) => setOther(pageKeys.change, change), [setOther])
  const onSentence = useCallback<ComparedPanelProps['onSentence']>((side, sentence) => {
    setTab('text')
    setAsked({ side, sentence })
  }, [])
  // The text has unfolded it by then.
  useEffect(() => {
    if (asked) goToCompared(asked)
  }, [asked])
  const isEverywhere = [id, secondId].every((one) => one === pageStatement())
  const share = useShare(linkToHere, isEverywhere ? null : staysHere, sayCompare('compare.sharedAlone'))
  const ask = useAskWith(importAsk, { pair, onSelect: select, onSentence })
  const shown: ComparedPanelProps = {
    pair,
    onSelect: select,
    onShow,
    hovered,
    onHover: setHovered,
    onSentence,
  }
  return (
    <LinkToHere value={linkToHere}>
      <div className="dashboard compared" data-compared-tab={tab}>
        <ComparedHead
          first={heads.first}
          second={heads.second}
          onSwap={() => showComparison(secondId, id)}
          tools={
            <>
              {share.said}
              <AskButton onAsk={ask.open} />
              {share.button}
              <ThemeTool />
              <ComparedTools state={taken} />
            </>
          }
        />
        <ComparedBar
          summary={summary}
          selection={selection}
          show={show}
          optionsFor={optionsFor}
          onSelect={select}
          onShow={onShow}
          onEnd={end}
          onEditWords={() => ask.openWith(selection.text)}
        >
          <ComparedNotices address={address} world={place} unknownChange={unknownChange} />
          <OutdatedTexts texts={texts} />
        </ComparedBar>
        <main>
          <div className="panels">
            <div className="column">
              {world.value ? (
                <PartnersCompared
                  {...shown}
                  world={world.value}
                  onCentring={(centring) => setOther(pageKeys.map, centring === 'pacific' ? centring : null)}
                />
              ) : null}
              <ForumsCompared {...shown} />
            </div>
            <div className="column">
              <ThemesCompared {...shown} />
              <TextCompared {...shown} asked={asked} />
            </div>
          </div>
          <EverythingTable {...shown} />
        </main>
        <ComparedTabs tab={tab} onTab={setTab} />
        {ask.layer}
      </div>
    </LinkToHere>
  )
}
