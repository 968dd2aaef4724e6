/** Bytes that become letters at once: a call takes only so many values. */
const chunk = 0x8000

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += chunk)
    letters += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return btoa(letters)
}
