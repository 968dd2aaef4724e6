import { institutionHeads, namedKinds, shapeHeads } from './shapeHeads.ts'

/**
 * What a sentence may hold of things that no list has, by a word without which none is there: a meeting or a plan, an
 * institution, a ship or a paper, a class of countries, one that has no noun, neighbours.
 */
export type Clue = 'shape' | 'institution' | 'namedKind' | 'class' | 'bareClass' | 'neighbours'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of each clue; one in small letters is found in capitals too. */
export const clues: Readonly<Record<Clue, ReadonlySet<string>>> = {
  shape: shapeHeads,
  institution: institutionHeads,
  namedKind: namedKinds,
  class: words(
    'country countries nation nations state states economy economies power powers republics monarchies',
  ),
  bareClass: words('balkans global nordics baltics lldc lldcs'),
  neighbours: words('neighbour neighbor neighbours neighbors neighbouring neighboring surrounding'),
}
