import type { MergedStretch } from '#views/compare/mergedStretches.ts'

function Stretch({ stretch }: { readonly stretch: MergedStretch }) {
  const { text, mention } = stretch
  return mention ? (
    <mark
      data-entity={mention.entity}
      data-kind={mention.kind}
      data-conflict={mention.conflict === null ? undefined : true}
    >
      {text}
    </mark>
  ) : (
    text
  )
}

/** The words of a sentence with its marks: struck where the first text alone has them, inserted where the second. */
export function ComparedWords({ stretches }: { readonly stretches: readonly MergedStretch[] }) {
  const runs: [MergedStretch, ...MergedStretch[]][] = []
  for (const stretch of stretches) {
    const last = runs.at(-1)
    if (last?.[0].side === stretch.side) last.push(stretch)
    else runs.push([stretch])
  }
  return runs.map((run) => {
    const [{ side, start }] = run
    const words = run.map((stretch) => <Stretch key={stretch.start} stretch={stretch} />)
    const key = `${side}-${start}`
    if (side === 'first') return <del key={key}>{words}</del>
    return side === 'second' ? <ins key={key}>{words}</ins> : <span key={key}>{words}</span>
  })
}
