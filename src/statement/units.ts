/** Offset into a source text in UTF-16 code units, as JavaScript strings count them. */
export type Utf16Offset = number

/** Calendar date as ISO 8601 `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string

/** Calendar date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type WrittenDate = string

/** ISO 3166-1 alpha-3 code in capitals, such as `"RUS"`; dissolved states keep their code of ISO 3166-3. */
export type CountryCode = string
