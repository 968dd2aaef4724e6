const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML refuses.
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const halfPair = /\p{Surrogate}/gu

/**
 * Text as it may stand in XML 1.0, in an element or in an attribute between quotation marks: what XML has no way to
 * write, such as a vertical tab or half a surrogate pair, gives way to a space or to U+FFFD.
 *
 * @example xmlText('R&D\u000bnow') → 'R&amp;D now'
 */
export function xmlText(text: string): string {
  return text
    .replace(refused, ' ')
    .replace(halfPair, '\ufffd')
    .replace(/[&<>"']/g, (sign) => escaped[sign] as string)
}
