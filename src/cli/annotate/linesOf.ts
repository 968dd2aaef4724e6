const lineEnd = 10

/** Lines of a stream of bytes, without their ends; what stands behind the last end is a line if it holds anything. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      const last = chunk.subarray(from, end)
      yield begun.length > 0 ? Buffer.concat([...begun, last]) : last
      begun = []
      from = end + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}
