/** Months by number, as French, Spanish, Portuguese, Italian, German, Dutch and Russian write them otherwise than English. */
const months: readonly string[] = [
  'janvier|enero|janeiro|gennaio|januar|jänner|januari|января',
  'février|fevrier|febrero|fevereiro|febbraio|februar|februari|февраля',
  'mars|marzo|março|marco|märz|maart|марта',
  'avril|abril|aprile|апреля',
  'mai|mayo|maio|maggio|mei|мая',
  'juin|junio|junho|giugno|juni|июня',
  'juillet|julio|julho|luglio|juli|июля',
  'août|aout|agosto|augustus|августа',
  'septembre|septiembre|setiembre|setembro|settembre|сентября',
  'octobre|octubre|outubro|ottobre|oktober|октября',
  'novembre|noviembre|novembro|ноября',
  'décembre|decembre|diciembre|dezembro|dicembre|dezember|декабря',
]

/** Alternatives of a regular expression, in small letters. */
export const foreignMonths = months.join('|')

/** Number of a month, 1 to 12, by what `foreignMonths` found in whatever case; 0 where it is none. */
export function foreignMonth(name: string): number {
  const letters = name.toLowerCase()
  return months.findIndex((names) => names.split('|').includes(letters)) + 1
}
