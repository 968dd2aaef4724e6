import type { World } from '#knowledge/worldFile.ts'
import { MapKey } from '#ui/map/MapKey.tsx'
import { WorldMap } from '#ui/map/WorldMap.tsx'
import '#ui/map/map.css'
import '#ui/map/marks.css'
import { useSize } from '#ui/shared/useSize.ts'
import { useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import type { AnswerMap } from '#views/ask/answerMap.ts'
import type { MapView } from '#views/panels/mapView.ts'
import type { Subject } from '#views/words/subject.ts'

const nothing = (): void => {}

/** Without what lies outside the picture: the key explains what is seen. */
const inFocus = ({ view, focus }: AnswerMap): MapView => ({
  ...view,
  places: new Map([...view.places].filter(([code]) => focus.includes(code))),
})

/**
 * The map of an answer, zoomed to it, with the key of its fills where it shows more than one place; a click on
 * any place asks about that place.
 */
export function AskMap(props: {
  readonly world: World
  readonly map: AnswerMap
  readonly onAsk: (subject: Subject) => void
}) {
  const { world, map, onAsk } = props
  const { ref, width, height } = useSize<HTMLDivElement>()
  const spacing = useTypeSetting()
  // Labels are set in the size of what is said, which the style sheet knows.
  const textSize = ref.current ? Number.parseFloat(getComputedStyle(ref.current).fontSize) : 24
  return (
    <>
      <div ref={ref} className="map-stage ask-map" data-part="keys">
        {width > 0 && height > 0 ? (
          <WorldMap
            world={world}
            view={map.view}
            members={map.members}
            width={width}
            height={height}
            textSize={textSize}
            spacing={spacing}
            focus={map.focus}
            hasControls={false}
            onHover={nothing}
            onPick={(id) => onAsk({ kind: 'place', id })}
            onVenue={({ forums: [forum] }) => forum && onAsk({ kind: 'forum', id: forum.id })}
          />
        ) : null}
      </div>
      {map.view.places.size > 1 ? <MapKey view={inFocus(map)} /> : null}
    </>
  )
}
