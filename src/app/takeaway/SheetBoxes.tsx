import type { CSSProperties, ReactNode } from 'react'
import { slideColors } from '#writers/slide/slideColors.ts'
import type {
  ChartBox,
  DrawingBox,
  Frame,
  Run,
  ShapeBox,
  SlideBox,
  TableBox,
  TextBox,
} from '#writers/slide/slidePage.ts'
import './slideSheets.css'

/** How a sheet shows what its boxes only describe. */
export interface SheetManner {
  /** A colour of six hexadecimal digits, as a style has it. */
  readonly show: (color: string) => string
  /** What stands in the frame of a drawing. */
  readonly picture: (box: DrawingBox) => ReactNode
}

const faces = { sans: 'var(--sans)', serif: 'var(--serif)' } as const
const weightOf = (isBold: boolean): number => (isBold ? 600 : 400)

const placed = ({ x, y, width, height }: Frame): CSSProperties => ({ left: x, top: y, width, height })

const lineUnder = ({ underline, isStruck }: Run, show: SheetManner['show']): CSSProperties => {
  if (isStruck) return { textDecorationLine: 'line-through' }
  return underline
    ? {
        textDecorationLine: 'underline',
        textDecorationStyle: underline.style === 'dotted' ? 'dotted' : 'solid',
        textDecorationThickness: underline.style === 'thick' ? '0.11em' : '0.075em',
        textDecorationColor: show(underline.color),
        textUnderlineOffset: '0.2em',
      }
    : {}
}

function Words({ runs, show }: { readonly runs: readonly Run[]; readonly show: SheetManner['show'] }) {
  let at = 0
  return runs.map((run) => {
    at += run.text.length + 1
    const Tag = run.isStruck ? 'del' : run.isBold && run.underline ? 'ins' : 'span'
    return (
      <Tag
        key={at}
        style={{
          fontWeight: weightOf(run.isBold ?? false),
          ...(run.color && { color: show(run.color) }),
          ...lineUnder(run, show),
        }}
      >
        {run.text}
      </Tag>
    )
  })
}

const tags = { title: 'h1', heading: 'h2' } as const

interface Shown<Box> {
  readonly box: Box
  readonly show: SheetManner['show']
}

function TextSheet({ box, show }: Shown<TextBox>) {
  const { role, face, size, pitch, color, align, valign, apart, paragraphs, language } = box
  const Tag = role === 'title' || role === 'heading' ? tags[role] : 'p'
  return (
    <div
      lang={language}
      style={{
        ...placed(box),
        display: 'grid',
        alignContent: valign === 'middle' ? 'center' : 'start',
        rowGap: apart,
        fontFamily: faces[face],
        fontSize: size,
        lineHeight: `${pitch}px`,
        color: show(color),
        textAlign: align,
      }}
    >
      {paragraphs.map((runs, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else, and stay as they are.
        <Tag key={at} dir="auto" style={{ fontSize: size }}>
          <Words runs={runs} show={show} />
        </Tag>
      ))}
    </div>
  )
}

function TableSheet({ box, show }: Shown<TableBox>) {
  const { columns, rows, size, pitch, name } = box
  const align = (isNumber: boolean): CSSProperties => ({ textAlign: isNumber ? 'end' : 'start' })
  return (
    <table
      aria-label={name}
      style={{ ...placed(box), fontFamily: faces.sans, fontSize: size, lineHeight: `${pitch}px` }}
    >
      <thead>
        <tr>
          {columns.map(({ label, width, isNumber }) => (
            <th key={label} scope="col" style={{ width, ...align(isNumber), color: show(slideColors.ink2) }}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, height }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else, and stay as they are.
          <tr key={row} style={{ height }}>
            {cells.map(({ text, isBold, color }, at) => (
              <td
                key={columns[at]?.label}
                style={{
                  ...align(columns[at]?.isNumber ?? false),
                  fontWeight: weightOf(isBold),
                  color: show(color),
                }}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Share of a band that its bar takes. */
const barShare = 0.62

function ChartSheet({ box, show }: Shown<ChartBox>) {
  const { categories, series, labels, nameWidth, labelWidth, size, most, width, height, isPaired } = box
  const band = height / Math.max(1, categories.length)
  const plot = width - nameWidth - labelWidth
  const bar = (band * barShare) / (isPaired ? series.length : 1)
  const text = { fontFamily: faces.sans, fontSize: size, lineHeight: 1.2, color: show(slideColors.ink) }
  return (
    <div role="img" aria-label={box.alternative} className="slide-chart" style={placed(box)}>
      {categories.map((name, at) => {
        const widths = series.map(({ values }) => ((values[at] ?? 0) / most) * plot)
        const row = { top: at * band, height: band, display: 'grid', alignContent: 'center' } as const
        const from = series.length > 1 ? plot : Math.max(0, ...widths)
        return (
          <div key={name} style={{ left: 0, top: 0 }}>
            <div style={{ ...row, ...text, left: 0, width: nameWidth - 12, textAlign: 'end' }}>{name}</div>
            {series.map(({ name: kind, color }, place) => (
              <div
                key={kind}
                style={{
                  left: nameWidth,
                  top: at * band + (band * (1 - barShare)) / 2 + (isPaired ? place * bar : 0),
                  width: widths[place],
                  height: bar,
                  background: show(color),
                }}
              />
            ))}
            <div
              style={{ ...row, ...text, left: nameWidth + from + 8, fontWeight: 600, whiteSpace: 'nowrap' }}
            >
              {labels[at]}
            </div>
          </div>
        )
      })}
    </div>
  )
}

function ShapeSheet({ box, show }: Shown<ShapeBox>) {
  const { shape, x, y, width, height, fill, stroke, isRising } = box
  const paint = {
    fill: fill ? show(fill) : 'none',
    stroke: stroke ? show(stroke.color) : 'none',
    strokeWidth: stroke?.width,
    strokeDasharray: stroke?.isDashed ? '3 3' : undefined,
  }
  return (
    <g transform={`translate(${x} ${y})`} {...paint}>
      {shape === 'rect' ? <rect width={width} height={height} /> : null}
      {shape === 'ellipse' ? <ellipse cx={width / 2} cy={height / 2} rx={width / 2} ry={height / 2} /> : null}
      {shape === 'line' ? <line y1={isRising ? height : 0} x2={width} y2={isRising ? 0 : height} /> : null}
    </g>
  )
}

/** Pixels below which a drawing is a sample in a legend. */
const smallest = 60

function Box({ box, manner }: { readonly box: SlideBox; readonly manner: SheetManner }) {
  const { show, picture } = manner
  if (box.kind === 'text') return <TextSheet box={box} show={show} />
  if (box.kind === 'table') return <TableSheet box={box} show={show} />
  if (box.kind === 'chart') return <ChartSheet box={box} show={show} />
  if (box.kind === 'drawing')
    return (
      <div
        className={box.width < smallest ? 'slide-picture slide-swatch' : 'slide-picture'}
        style={placed(box)}
      >
        {picture(box)}
      </div>
    )
  return null
}

/** Everything on a slide, each in its place. */
export function SheetBoxes({
  boxes,
  manner,
}: {
  readonly boxes: readonly SlideBox[]
  readonly manner: SheetManner
}) {
  return (
    <>
      <svg className="slide-shapes" width="1280" height="720" aria-hidden="true">
        {boxes.map((box, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes have nothing else, and stay as they are.
          box.kind === 'shape' ? <ShapeSheet key={at} box={box} show={manner.show} /> : null,
        )}
      </svg>
      {boxes.map((box, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <Box key={at} box={box} manner={manner} />
      ))}
    </>
  )
}
