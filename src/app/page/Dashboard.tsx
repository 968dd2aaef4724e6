import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useNotNamed } from '#app/absent/useNotNamed.tsx'
import { useAddress } from '#app/address/useAddress.ts'
import { useApplied } from '#app/correct/useApplied.ts'
import { useCorrect } from '#app/correct/useCorrect.tsx'
import type { WorkStore } from '#app/correct/workStore.ts'
import type { KnowledgeFiles } from '#app/data/useKnowledge.ts'
import { useWorld } from '#app/data/useWorld.ts'
import { AddToDeckButton } from '#app/deck/AddToDeckButton.tsx'
import { LazyPresentation } from '#app/present/LazyPresentation.tsx'
import { say } from '#messages/say.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { aloneView } from '#selection/aloneView.ts'
import { pageKeys } from '#selection/pageUrl.ts'
import { everything, isFiltered } from '#selection/selection.ts'
import { knownTo } from '#selection/selectionUrl.ts'
import type { Statement } from '#statement/statement.ts'
import { FilterBar } from '#ui/filters/FilterBar.tsx'
import type { Pinned } from '#ui/map/MapCard.tsx'
import { MapPanel } from '#ui/map/MapPanel.tsx'
import { LinkToHere } from '#ui/shared/LinkToHere.ts'
import { renderNow } from '#ui/shared/renderNow.ts'
import { TimelinePanel } from '#ui/timeline/TimelinePanel.tsx'
import { AloneFoot } from './AloneFoot.tsx'
import { Banner } from './Banner.tsx'
import { glanceAt, goToSentence, showFirstMatch } from './goToSentence.ts'
import { PageContext } from './PageContext.tsx'
import { PageNotices } from './PageNotices.tsx'
import { PanelSlot } from './PanelSlot.tsx'
import { PhoneTabs, type Tab, tabOf } from './PhoneTabs.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { skipTo } from './skipTo.ts'
import { TextColumn } from './TextColumn.tsx'
import { useEditChip } from './useEditChip.ts'
import { useEscape } from './useEscape.ts'
import { wholeOf } from './useLinkToHere.ts'
import { usePageLayers } from './usePageLayers.ts'
import { usePanels } from './usePanels.ts'
import { usePresenting } from './usePresenting.ts'
import { useReturnFocus } from './useReturnFocus.ts'
import { useShows } from './useShows.ts'

/** The one wiring page: files and address in, views to the panels, the next selection back to the address. */
export function Dashboard(props: {
  /** As it was extracted. */
  readonly statement: Statement
  /** Whether it is the one that the page comes with. */
  readonly isShipped?: boolean
  readonly files: KnowledgeFiles
  /** What a person did to it. */
  readonly work: WorkStore
  /** What can be done with it and others. */
  readonly tools: ReactNode
}) {
  const { isShipped = false, files, work, tools } = props
  const applied = useApplied(props.statement, work)
  const { statement } = applied
  const indexed = useMemo(() => buildIndex(statement, files.knowledge), [statement, files.knowledge])
  const findId = useMemo(() => knownTo(indexed), [indexed])
  const { id } = statement.metadata
  const open = useMemo(() => ({ id, isShipped }), [id, isShipped])
  const address = useAddress(open, findId)
  const { selection, select, other, setOther } = address
  const [tab, setTab] = useState<Tab>('statement')
  const [pinned, setPinned] = useState<Pinned | null>(null)
  const [dismissed, setDismissed] = useState('')
  const shown = useShows()
  const world = useWorld(other(pageKeys.map))
  const panels = usePanels(indexed, selection)
  const { match, header, summary, initiatives, map, timeline, colorOf } = panels
  const correcting = useCorrect(indexed, applied, work)
  const clear = useCallback(() => {
    setPinned(null)
    select(everything)
  }, [select])
  const isPresenting = other(pageKeys.slide) !== null
  const { present, endPresenting } = usePresenting(address, findId)
  const presentButton = useReturnFocus<HTMLButtonElement>(isPresenting)
  useEffect(() => showFirstMatch(match), [match])

  const isAbsenceOpen = other(pageKeys.reference) !== null
  const onSentence = useCallback(
    (sentence: number) => {
      if (isAbsenceOpen) {
        renderNow(() => setOther(pageKeys.reference, null))
        skipTo('statement')
      }
      setTab('statement')
      goToSentence(sentence)
    },
    [isAbsenceOpen, setOther],
  )
  const alone = aloneView(other(pageKeys.view))
  const notNamed = useNotNamed({ indexed, selection, onPin: setPinned, onSentence }, address, alone !== null)
  useEscape(isPresenting ? null : (notNamed.close ?? (isFiltered(selection) ? clear : null)))
  useEffect(() => {
    // Its keys would change a text that nobody sees.
    if (notNamed.close && correcting.mode.isOn) correcting.mode.toggle()
  })
  const { ask, opener, takeaway, linkToHere } = usePageLayers({
    isOn: !isPresenting && !alone,
    indexed,
    extracted: props.statement,
    knowledge: files.knowledge,
    address,
    shown,
    world,
    colorOf,
    absent: notNamed.drawing,
    onSentence,
  })
  const onEdit = useEditChip(selection.text, ask.openWith, setTab)
  const onAbsent = useCallback((id: string) => setPinned({ kind: 'place', id, at: null }), [])
  const { places, groups, forums, themes: themesFile, initiatives: initiativesFile } = files.parts
  if (isPresenting) {
    return (
      <LinkToHere value={linkToHere}>
        <LazyPresentation
          indexed={indexed}
          world={world.file.value}
          address={address}
          colorOf={colorOf}
          isPresenterWindow={other(pageKeys.presenter) !== null}
          onEnd={endPresenting}
        />
      </LinkToHere>
    )
  }
  return (
    <PageContext linkToHere={linkToHere} takeAway={alone ? null : takeaway.open}>
      <div
        className="dashboard"
        data-tab={notNamed.region ? 'absent' : (tabOf(alone) ?? tab)}
        data-alone={alone ?? undefined}
      >
        <SkipLinks
          onSkip={(name) => {
            if (name === 'statement')
              renderNow(() => {
                setTab(name)
                notNamed.leave()
              })
            skipTo(name)
          }}
        />
        <Banner
          view={header}
          title={panels.titleMarks}
          colorOf={colorOf}
          presentButton={presentButton}
          openButton={opener.button}
          onAsk={ask.open}
          onOpen={opener.open}
          onPresent={present}
          onExport={takeaway.open}
          linkToHere={linkToHere}
          carry={takeaway.carry}
          tools={alone ? null : tools}
        />
        <FilterBar
          initiatives={initiativesFile.value ? initiatives : null}
          summary={summary}
          selection={selection}
          colorOf={colorOf}
          optionsFor={panels.optionsFor}
          onSelect={select}
          onAbsent={onAbsent}
          onEdit={onEdit}
          actions={<AddToDeckButton indexed={indexed} selection={selection} />}
        >
          <PageNotices
            initiatives={initiativesFile}
            address={address}
            world={world}
            dismissed={dismissed}
            onDismiss={setDismissed}
            onOpen={opener.open}
          />
        </FilterBar>
        <main className="panels">
          <div className="column">
            <PanelSlot
              id="map"
              title={say('map.title')}
              label={say('map.region')}
              needs={[world.file, places, groups]}
              shows={[map, world.file.value]}
            >
              {world.file.value ? (
                <MapPanel
                  indexed={indexed}
                  world={world.file.value}
                  view={map}
                  selection={selection}
                  centring={world.centring}
                  absence={notNamed.absence}
                  pinned={pinned}
                  onPin={setPinned}
                  onCentring={(centring) => setOther(pageKeys.map, centring === 'pacific' ? centring : null)}
                  onSelect={select}
                  onSentence={onSentence}
                  onGlance={glanceAt}
                />
              ) : null}
            </PanelSlot>
            <PanelSlot id="timeline" title={timeline.title} needs={[forums]} shows={[timeline]}>
              <TimelinePanel
                {...shown}
                view={timeline}
                selection={selection}
                colorOf={colorOf}
                onSelect={select}
              />
            </PanelSlot>
          </div>
          <TextColumn
            isHidden={notNamed.region !== null}
            indexed={indexed}
            applied={applied}
            work={work}
            panels={panels}
            shown={shown}
            selection={selection}
            themesFile={themesFile}
            onSelect={select}
            onSentence={onSentence}
            correcting={correcting}
          />
          {notNamed.region}
        </main>
        <PhoneTabs
          tab={notNamed.region ? null : tab}
          onTab={(next) => {
            notNamed.leave()
            setTab(next)
          }}
        />
        {alone ? <AloneFoot header={header} summary={summary} whole={wholeOf(address.link())} /> : null}
        {ask.layer}
        {opener.layer}
        {takeaway.layer}
      </div>
    </PageContext>
  )
}
