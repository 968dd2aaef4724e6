import { type CSSProperties, memo } from 'react'
import type { InsetLabel } from '#layouts/insetFrames.ts'
import { labelHeight } from '#layouts/labelWidth.ts'
import type { MapInset } from '#layouts/mapInset.ts'
import { pinRadius } from '#layouts/mapLayout.ts'
import type { DrawnMap } from '#views/panels/mapView.ts'
import { Countries } from './Countries.tsx'
import type { InsetKit, InsetsProps } from './insetKit.ts'
import { LabelLines } from './LabelLines.tsx'
import { Dots } from './Markers.tsx'
import './insets.css'

function MarginLabel({ label, line }: { readonly label: InsetLabel; readonly line: number }) {
  const { wish, lines, end, x, y, leader } = label
  return (
    <>
      <line className="leader" {...leader} data-leader={wish.id} />
      <text className="label label-place" x={x} y={y} textAnchor={end} data-label={wish.id}>
        <LabelLines lines={lines} x={x} y={y} line={line} />
      </text>
    </>
  )
}

const Inset = memo(function Inset(props: {
  readonly inset: MapInset
  readonly places: DrawnMap['places']
  readonly members: ReadonlySet<string> | null
  readonly line: number
}) {
  const { inset, places, members, line } = props
  const { frame, at, seen, pins, content } = inset
  const { width, height, picture, labels } = content
  return (
    // A map of its own: its shapes, leaders and labels lie in one svg.
    <svg className="inset" x={frame.x0} y={frame.y0} width={width} height={height}>
      <rect className="inset-ground" width={width} height={height} />
      <g
        transform={`translate(${at.x},${at.y}) scale(${at.scale})`}
        style={{ '--pixel': `${1 / at.scale}px` } as CSSProperties}
      >
        <Countries shapes={seen.shapes} places={places} members={members} />
      </g>
      <Dots dots={seen.dots} places={places} members={members} />
      {pins.map(({ city, x, y }) => (
        <circle key={city} className="pin-ring" cx={x} cy={y} r={pinRadius} />
      ))}
      {[picture.x0, picture.x1].map((x) => (
        <line key={x} className="inset-margin" x1={x} x2={x} y1={0} y2={height} />
      ))}
      <g className="labels">
        {labels.map((label) => (
          <MarginLabel key={label.wish.id} label={label} line={line} />
        ))}
      </g>
      <rect className="inset-edge" x={0.5} y={0.5} width={width - 1} height={height - 1} />
    </svg>
  )
})

/** Parts of the map enlarged in frames of their own, a line from each to where it lies. */
export const Insets: InsetKit['Insets'] = memo(function Insets(props: InsetsProps) {
  const { ref, insets, places, members, scale } = props
  return (
    <g ref={ref} className="insets" aria-hidden="true">
      {insets.map((inset) => {
        const { region, link } = inset
        const key = inset.content.labels.map(({ wish }) => wish.id).join(' ')
        return (
          <g key={key}>
            <rect
              className="inset-region"
              x={region.x0}
              y={region.y0}
              width={region.x1 - region.x0}
              height={region.y1 - region.y0}
            />
            <line className="inset-link" {...link} />
            <Inset inset={inset} places={places} members={members} line={labelHeight(scale)} />
          </g>
        )
      })}
    </g>
  )
})
