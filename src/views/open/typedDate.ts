import { say } from '#messages/say.ts'
import { isCalendarDay } from '#statement/calendarDay.ts'
import { inMonth, inYear, onDay, type StatementDate } from '#statement/dated.ts'

const twoDigits = (value: number | string): string => String(value).padStart(2, '0')

/** Number of a month that is written out or cut short, from 1; 0 for another word. */
const monthNamed = (word: string): number => {
  const wanted = word.toLocaleLowerCase().replace(/\.$/, '')
  for (let month = 1; month <= 12; month += 1) {
    const name = say('month.long', { month }).toLocaleLowerCase()
    if (name === wanted || (wanted.length >= 3 && name.startsWith(wanted))) return month
  }
  return 0
}

const dayOf = (year: string, month: number | string, day: number | string): StatementDate | null => {
  const written = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  return isCalendarDay(written) ? onDay(written) : null
}

const monthIn = (year: string, month: number): StatementDate | null =>
  month >= 1 && month <= 12 ? inMonth(`${year}-${twoDigits(month)}`) : null

const inARow = /^(\d{1,2})(?: (\p{L}+\.?)(?: (\d{4}))?)? ?[–-] ?(\d{1,2}) (\p{L}+\.?) (\d{4})$/iu

/** "3–4 June 2031", "30 Sep – 2 Oct 2031", "30 Dec 2031 – 2 Jan 2032"; null for days that are none in order. */
const daysOf = ([, day = '', name, inThat, toDay = '', toName = '', year = '']: RegExpExecArray) => {
  const first = dayOf(inThat ?? year, monthNamed(name ?? toName), day)
  const last = dayOf(year, monthNamed(toName), toDay)
  return first && last && first.start < last.start ? { ...first, end: last.end } : null
}

/**
 * The date that a person typed: "2031", "2031-06", "2031-06-05", "5 June 2031", "June 5, 2031", "June 2031", or
 * days in a row, "3–4 June 2031". Null for anything else, figures that leave open which is the month among them.
 */
export function typedDate(typed: string): StatementDate | null {
  const words = typed.trim().replace(/\s+/g, ' ')
  const figures = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words)
  if (figures) {
    const [, year = '', month, day] = figures
    if (month === undefined) return inYear(year)
    return day === undefined ? monthIn(year, Number(month)) : dayOf(year, month, day)
  }
  const days = inARow.exec(words)
  if (days) return daysOf(days)
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+\.?),? (\d{4})$/iu.exec(words)
  if (dayFirst) return dayOf(dayFirst[3] ?? '', monthNamed(dayFirst[2] ?? ''), dayFirst[1] ?? '')
  const monthFirst = /^(\p{L}+\.?)(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/iu.exec(words)
  if (!monthFirst) return null
  const [, name = '', day, year = ''] = monthFirst
  return day === undefined ? monthIn(year, monthNamed(name)) : dayOf(year, monthNamed(name), day)
}
