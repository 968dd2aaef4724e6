import { readQuery } from '#app/address/address.ts'
import { pageKeys, withKey } from '#selection/pageUrl.ts'

/** The query of what is shown, with a slide of it, or none. */
export function withSlide(id: string | null): string {
  return withKey(readQuery(), pageKeys.slide, id)
}
