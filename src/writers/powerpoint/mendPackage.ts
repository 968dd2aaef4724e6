import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { titleName } from './titleName.ts'

/** What is put right in a part of the package, by its name. */
type Mend = (xml: string, language: string) => string

/** The notes master stands between the slide masters and the slides. */
const presentation: Mend = (xml) => {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0]
  return list ? xml.replace(list, '').replace('<p:sldIdLst', () => `${list}<p:sldIdLst`) : xml
}

/** Bars have two axes: a third id belongs to charts in space. */
const chart: Mend = (xml) =>
  xml.replace(/<c:barChart>.*?<\/c:barChart>/gs, (bars) => {
    let ids = 0
    return bars.replace(/\s*<c:axId val="[^"]*"\/>/g, (id) => (++ids > 2 ? '' : id))
  })

/** A paragraph has its properties once, before all its words. */
const paragraphs = (xml: string): string =>
  xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let found = 0
    return paragraph.replace(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, (own) => (found++ > 0 ? '' : own))
  })

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/**
 * Ids of what is on a slide, which is numbered anew: no two may be the same. Its heading becomes the title that its
 * layout has a place for, at its own place and size; plain shapes say that they say nothing; the head of a table is
 * said to be one.
 */
const slide: Mend = (xml) => {
  let id = 0
  return paragraphs(xml)
    .replace(/<p:cNvPr id="[^"]*"/g, () => `<p:cNvPr id="${++id}"`)
    .replace(
      new RegExp(`( name="${titleName}"></p:cNvPr>)<p:cNvSpPr/><p:nvPr></p:nvPr>`),
      '$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
    )
    .replace(/( name="Shape \d+")><\/p:cNvPr>/g, (_, name: string) => `${name}>${decorative}</p:cNvPr>`)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(
      /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")(?=\/>)/g,
      (_, start: string, name: string) => `${start} descr="${name}"`,
    )
}

/** Lines of notes are paragraphs. */
const notes: Mend = (xml) => {
  const next = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>'
  return xml.replace(/<a:t>[^<]*<\/a:t>/g, (words) => words.replace(/\r?\n/g, next))
}

const properties: Mend = (xml, language) =>
  xml.replace('</dc:title>', `</dc:title><dc:language>${language}</dc:language>`)

/** The data sheet of a chart, a package of its own: the library leaves the cell of a zero empty. */
const sheet = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/'))
      parts[name] = strToU8(strFromU8(part).replaceAll('<v></v>', '<v>0</v>'))
  return zipSync(parts) as Uint8Array<ArrayBuffer>
}

const mends: readonly (readonly [part: RegExp, mend: Mend])[] = [
  [/^ppt\/presentation\.xml$/, presentation],
  [/^ppt\/charts\/chart\d+\.xml$/, chart],
  [/^ppt\/slides\/slide\d+\.xml$/, slide],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, notes],
  [/^docProps\/core\.xml$/, properties],
]

/**
 * A presentation as the Open XML schema asks for it, from what the library writes: the list of notes masters in its
 * place, no third axis of bars, ids told apart, notes in paragraphs, tables with their names, zeros in data
 * sheets, and the language.
 *
 * @param language BCP 47 tag
 */
export function mendPackage(file: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file)
  for (const [name, bytes] of Object.entries(parts)) {
    const mend = mends.find(([part]) => part.test(name))?.[1]
    if (mend) parts[name] = strToU8(mend(strFromU8(bytes), language))
    else if (name.endsWith('.xlsx')) parts[name] = sheet(bytes)
  }
  return zipSync(parts) as Uint8Array<ArrayBuffer>
}
