import { useLayoutEffect } from 'react'
import { say } from '#messages/say.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { type AbsentKey, absentKey } from '#views/absent/absentMap.ts'
import type { NotNamedView } from '#views/absent/notNamedView.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'
import type { AbsentDrawing } from './absentDrawing.ts'

const words: Readonly<Record<'named' | 'implied' | 'absent', () => string>> = {
  named: () => sayAbsent('absent.legendNamed'),
  implied: () => sayAbsent('absent.legendReached'),
  absent: () => sayAbsent('absent.legendAbsent'),
}

const sayKind = (kind: AbsentKey['kind'], as: DrawnMap['speakerAs']): string =>
  kind === 'conflict' || kind === 'speaker' ? say(`legend.${kind}`, { as }) : words[kind]()

/** Has the map draw the list for as long as it stands beside it: before the next paint, so that nothing is drawn twice. */
export function useDrawn(
  map: DrawnMap,
  view: NotNamedView,
  onDraw: (shown: AbsentDrawing | null) => void,
): void {
  useLayoutEffect(() => {
    const legend = absentKey(map).map(({ kind, count }) => ({
      kind,
      words: sayKind(kind, map.speakerAs),
      count,
    }))
    onDraw({ view, map, legend })
  }, [view, map, onDraw])
  useLayoutEffect(() => () => onDraw(null), [onDraw])
}
