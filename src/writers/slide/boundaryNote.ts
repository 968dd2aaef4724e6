import boundaries from '#messages/boundaries.json' with { type: 'json' }
import { say } from '#messages/say.ts'
import { saySlides } from '#messages/saySlides.ts'

/** The whole note on boundaries, a line each. */
export function boundaryNote(): readonly string[] {
  return [
    say('boundary.title'),
    say('boundary.lead'),
    ...boundaries.map(({ name, drawn }) => saySlides('chart.line', { name, count: drawn })),
  ]
}
