import type { Upgrade } from '#statement/upgrade.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Version 1 kept the words of every headline and label; those that a rule made are made again. Its digests hung on
 * names, and tell nothing now: a slide counts as made from the data it is first seen with.
 */
const slideOfTwo = ({ label: _, isRenamed, headline, ...slide }: Json): Json => ({
  ...slide,
  headline: isRenamed === true ? headline : null,
  basis: null,
})

/** What is not the shape of version 1 stays as it is: the schema names its place. */
const toVersionTwo: Upgrade = ({ slides, ...file }) => ({
  ...file,
  slides: Array.isArray(slides)
    ? slides.map((slide) => (isObject(slide) ? slideOfTwo(slide) : slide))
    : slides,
})

/** How deck files of older versions are brought up to the current one; none is ever removed: people keep their files. */
export const deckUpgrades: readonly Upgrade[] = [toVersionTwo]
