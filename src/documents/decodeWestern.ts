/** What Windows-1252 has in place of the control characters 128 to 159; those it has no sign for stay. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Reads bytes as Windows-1252. Some versions of Node take ISO 8859-1 for it, which has control characters where it
 * has quotation marks and dashes.
 *
 * @example decodeWestern(Uint8Array.of(0x43, 0xf4, 0x92)) → 'Cô’'
 */
export function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => signs[control.charCodeAt(0) - 0x80] as string)
}
