import { endingAt } from './endingAt.ts'

/** Banks, societies, races and lands of other tongues and times, before the state that they are called by. */
const before = endingAt(
  /(?<!\p{L})(?:Banco (?:de|do|del|da|Central de)|Banque (?:Centrale )?(?:de|du)|Banca (?:d'|di )?|Royal (?:Society|Academy|College) of|Tour of|Giro d'|Mutual of|Miss Universe|(?<![Uu]nited )State of(?= Mexico))(?: |(?<='))/u,
)

/** Parks, schools, prizes and currents that are called by the state before them. */
const behind =
  /^ (?:Park(?! \p{Lu})|Plaza|Gardens?|Mall|Arcade|Cup|Derby|Marathon|Rally|Dome|(?:\p{Lu}\p{L}+ )?(?:Primary|Elementary|Secondary|High|Grammar|Middle|Sunday) School|Road (?:Primary|Elementary|Secondary|High|School|Station))(?!\p{L})/u

/** Kinds of animals, whose name says where they were first found or bred. */
const animal =
  /^ (?:(?:giant|dwarf|golden|red|black|white|grey|gray|blue|spotted|striped|common|greater|lesser|imperial|fat-tailed|brown) )?(?:hamsters?|cockroach(?:es)?|slugs?|sea bass(?:es)?|mongooses?|mastiffs?|wolfhounds?|sheepdogs?|spaniels?|terriers?|setters?|pointers?|poodles?|tree ?frogs?|bullfrogs?|pythons?|vipers?|cobras?|ibis(?:es)?|vultures?|sparrows?|starlings?|partridges?|eagles?|mitten crabs?|hornets?|wild ass(?:es)?|tortoises?|terrapins?|newts?|salamanders?|fruit bats?|flying fox(?:es)?|sunbirds?|bush ?cats?)(?!\p{L})/u

/** "Royal Jordanian": an airline, where no noun follows. */
const airline = endingAt(/(?<!\p{L})Royal (?:Air )?/u)

/** "English is an official language, as is French": what is said of a language behind is said of the next. */
const asIs = endingAt(
  /(?<!\p{L})(?:as|so) (?:is|are|was|were|does|do|did|has|have) (?:\p{Lu}\p{L}+(?:, | and |, and )){0,6}/u,
)
const ofLanguages = /(?<!\p{L})(?:languages?|spoken|taught|tongues?)(?!\p{L})/u

/**
 * Whether a state's word at a place in a folded text is part of what is only called by it: a foreign bank, a race, a
 * park, a school, a kind of animal, or a language that is added to others.
 */
export function carriesName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40)
  if (behind.test(after) || animal.test(after) || before(text, start)) return true
  if (/^Jordanians?$/.test(text.slice(start, end)) && airline(text, start) && !/^ \p{Lu}/u.test(after))
    return true
  return (
    /^(?:[.,;:)]|$)/.test(after) &&
    asIs(text, start) &&
    ofLanguages.test(text.slice(Math.max(0, start - 120), start))
  )
}
