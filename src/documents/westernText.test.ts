import { expect, it } from 'vitest'
import { decodeWestern } from './decodeWestern.ts'
import { isWesternText } from './westernText.ts'

/** A text as Windows-1252 shows the bytes of another encoding. */
const misread = (...bytes: number[]): string => decodeWestern(Uint8Array.from(bytes))

it.each([
  'Côte d’Ivoire',
  'São Tomé and Príncipe: 20 °C, § 5 – “well”…',
  'Les ministres délégués, créés et réélus, ont salué à Genève le travail des États membres.',
  'Die Größe der Straße überrascht niemanden.',
  'Kenya · © 2024 — £5',
  'El señor Muñoz preguntó: ¿cuándo? ¡Ahora mismo!',
])('holds %s for Western', (text) => expect(isWesternText(text)).toBe(true))

it.each([
  // "Россия" of windows-1251 and koi8-r, "współpraca" of windows-1250, "Yunanistan'ın" and "şey" of windows-1254.
  misread(0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff),
  misread(0xf2, 0xcf, 0xd3, 0xd3, 0xc9, 0xd1),
  `wsp${misread(0xf3, 0xb3)}praca`,
  `Yunanistan'${misread(0xfd)}n`,
  `${misread(0xfe)}ey`,
  // "中国" of gb18030, "日本" of shift_jis.
  misread(0xd6, 0xd0, 0xb9, 0xfa),
  misread(0x93, 0xfa, 0x96, 0x7b),
  // Bytes that Windows-1252 leaves without a sign.
  'Kenya \u0081 met',
])('does not hold %s for Western', (text) => expect(isWesternText(text)).toBe(false))
