import type { CSSProperties } from 'react'
import { slideColors } from '#writers/slide/slideColors.ts'
import type {
  ChartBox,
  Frame,
  Run,
  ShapeBox,
  SlideBox,
  SlidePage,
  TableBox,
  TextBox,
} from '#writers/slide/slidePage.ts'
import './slideSheets.css'

const hex = (color: string): string => `#${color}`

const faces = { sans: 'var(--sans)', serif: 'var(--serif)' } as const
const weightOf = (isBold: boolean): number => (isBold ? 600 : 400)

const placed = ({ x, y, width, height }: Frame): CSSProperties => ({ left: x, top: y, width, height })

const lineUnder = ({ underline, isStruck }: Run): CSSProperties => {
  if (isStruck) return { textDecorationLine: 'line-through' }
  return underline
    ? {
        textDecorationLine: 'underline',
        textDecorationStyle: underline.style === 'dotted' ? 'dotted' : 'solid',
        textDecorationThickness: underline.style === 'thick' ? '0.11em' : '0.075em',
        textDecorationColor: hex(underline.color),
        textUnderlineOffset: '0.2em',
      }
    : {}
}

function Words({ runs }: { readonly runs: readonly Run[] }) {
  let at = 0
  return runs.map((run) => {
    at += run.text.length + 1
    return (
      <span
        key={at}
        style={{
          fontWeight: weightOf(run.isBold ?? false),
          ...(run.color && { color: hex(run.color) }),
          ...lineUnder(run),
        }}
      >
        {run.text}
      </span>
    )
  })
}

const tags = { title: 'h1', heading: 'h2' } as const

function TextSheet({ box }: { readonly box: TextBox }) {
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
        color: hex(color),
        textAlign: align,
      }}
    >
      {paragraphs.map((runs, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else, and stay as they are.
        <Tag key={at} dir="auto" style={{ fontSize: size }}>
          <Words runs={runs} />
        </Tag>
      ))}
    </div>
  )
}

function TableSheet({ box }: { readonly box: TableBox }) {
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
            <th key={label} scope="col" style={{ width, ...align(isNumber), color: hex(slideColors.ink2) }}>
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
                  color: hex(color),
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

function ChartSheet({ box }: { readonly box: ChartBox }) {
  const { categories, series, labels, nameWidth, labelWidth, size, most, width, height, isPaired } = box
  const band = height / Math.max(1, categories.length)
  const plot = width - nameWidth - labelWidth
  const bar = (band * barShare) / (isPaired ? series.length : 1)
  const text = { fontFamily: faces.sans, fontSize: size, lineHeight: 1.2, color: hex(slideColors.ink) }
  return (
    <div role="img" aria-label={box.alternative} style={placed(box)}>
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
                  background: hex(color),
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

function ShapeSheet({ box }: { readonly box: ShapeBox }) {
  const { shape, x, y, width, height, fill, stroke, isRising } = box
  const paint = {
    fill: fill ? hex(fill) : 'none',
    stroke: stroke ? hex(stroke.color) : 'none',
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

function Box({
  box,
  pictures,
}: {
  readonly box: SlideBox
  readonly pictures: ReadonlyMap<SlideBox, string>
}) {
  if (box.kind === 'text') return <TextSheet box={box} />
  if (box.kind === 'table') return <TableSheet box={box} />
  if (box.kind === 'chart') return <ChartSheet box={box} />
  if (box.kind === 'drawing') return <img src={pictures.get(box)} alt={box.alternative} style={placed(box)} />
  return null
}

/** Slides as they are printed, one a sheet, from the same pages of which the files are written. */
export function SlideSheets(props: {
  readonly pages: readonly SlidePage[]
  /** Address of the picture of each drawing. */
  readonly pictures: ReadonlyMap<SlideBox, string>
}) {
  return props.pages.map(({ id, title, boxes }) => (
    <section
      key={id}
      className="slide-sheet"
      aria-label={title}
      style={{ background: hex(slideColors.paper) }}
    >
      {boxes.map((box, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes have nothing else, and stay as they are.
        <Box key={at} box={box} pictures={props.pictures} />
      ))}
      <svg width="1280" height="720" aria-hidden="true">
        {boxes.map((box, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          box.kind === 'shape' ? <ShapeSheet key={at} box={box} /> : null,
        )}
      </svg>
    </section>
  ))
}
