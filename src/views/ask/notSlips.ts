/**
 * Words and names that lie within a slip of a name that can be asked for and mean something else: "hungry" is
 * not Hungary, Cameron not Cameroon, Granada not Grenada. Found by comparing the names with word lists and
 * gazetteers; folded, as `foldName` does it.
 */
export const notSlips: ReadonlySet<string> = new Set(
  [
    // Words.
    'antarctic australis belie chines commonweal curacoa dominic emirate faros finish franc francophone',
    'gamba hungry neighbor neighbors neighbour quarte senega sloven surname zamia',
    // Names of people, places and firms.
    'cameron georgi guadalupe kamala mallawi palestina',
  ].flatMap((line) => line.split(' ')),
)
