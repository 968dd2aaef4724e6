import { describe, expect, it } from 'vitest'
import { headLines } from './headLines.ts'
import { readLayout } from './readLayout.ts'

/** Roles of the lines above a text of one sentence, each with its first word. */
const rolesOf = (head: string): string => {
  const text = `${head}\n\nThe nets are dry, and nobody fishes.`
  const { plain, paragraphs } = readLayout(text)
  return headLines(plain, paragraphs, (words) => /^Embassy of/.test(words))
    .map(({ role, words }) => `${role} ${words.split(' ')[0]}`)
    .join(', ')
}

describe('headLines', () => {
  it.each([
    ['PRESS RELEASE\nNets for all', 'label PRESS, title Nets'],
    ['Press release No. 12/2031\nNets for all', 'label Press, title Nets'],
    ['Press release on nets\nSuva, 3 May 2031', 'title Press, date Suva,'],
    ['For the attention of the press\n3 May 2031', 'label For, date 3'],
    ['Ministry of Nets and Reeds\nNets for all', 'letterhead Ministry, title Nets'],
    [
      'MINISTRY OF NETS\nAND REED COOPERATION\nNets for all',
      'letterhead MINISTRY, letterhead AND, title Nets',
    ],
    [
      'Ministry of Nets\nPort Reed\nStatement on nets',
      'letterhead Ministry, letterhead Port, title Statement',
    ],
    ['The White House\n3 May 2031\nNets for all', 'letterhead The, date 3, title Nets'],
    ['NRC/PR/COMM.12 (2031)\nNets for all', 'other NRC/PR/COMM.12, title Nets'],
    ['Nets for all\nPort Reed, 30 September – 2 October 2031', 'title Nets, date Port'],
    ['Ministry of Nets asks for reeds\n3 May 2031', 'title Ministry, date 3'],
    [
      'United Nations\nGeneral Assembly\nSeventieth session\nNets',
      'letterhead United, letterhead General, occasion Seventieth, title Nets',
    ],
    ['Nets for all\nSuva\n3 May 2031', 'title Nets, place Suva, date 3'],
    ['Nets for all\n3 May 2031\nPort Reed, Fiji', 'title Nets, date 3, place Port'],
    ['Nets for all\nSuva', 'title Nets, other Suva'],
    ['Thursday, 3 May 2031, 3 p.m.\nNets for all', 'date Thursday,, title Nets'],
    ['Opening Remarks\n12th Net Conference\nSuva, 3 May 2031', 'title Opening, occasion 12th, date Suva,'],
    ['Embassy of Peru\nTo the United Nations\nNets for all', 'sender Embassy, letterhead To, title Nets'],
    ['Nets for all\nPublished on 3 May 2031', 'title Nets, date Published'],
    ['Nets, as in A/C.3/75/L.5\n3 May 2031', 'title Nets,, date 3'],
    ['Nets are dry.5\n3 May 2031', ''],
    ['Home > News > Nets\nNets for all', 'title Nets'],
    ['Home for all\nSuva, 3 May 2031', 'title Home, date Suva,'],
    ['4. What nets are for\n3 May 2031', ''],
    ['I. Nets\n3 May 2031', ''],
    ['Introduction\n3 May 2031', ''],
    ['• Nets for all\n• Reeds for all', ''],
    ['Introduction of nets\n3 May 2031', 'title Introduction, date 3'],
  ])('tells the lines of %j', (head, roles) => {
    expect(rolesOf(head)).toBe(roles)
  })
})
