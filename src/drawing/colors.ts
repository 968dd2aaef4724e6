import type { Dots, Hatch } from './drawing.ts'

/** Colours of the light page, which every picture has: it goes on paper and on slides of others. */
export const colors = {
  paper: '#faf9f6',
  line: '#e5e1d8',
  edge: '#87837a',
  ink: '#1b1e23',
  ink2: '#565b64',
  ink3: '#666b74',
  land: '#e2ddd1',
  landLine: '#faf9f6',
  grid: '#efece4',
  named: '#1d4f8a',
  group: '#9fbbd9',
  hatch: '#4f7fb4',
  conflict: '#c4501b',
  speaker: '#2a2d33',
  ghost: '#e5e1d8',
  solid: '#555b66',
} as const

/** Land on a slide: a projector shows the page's as white. */
export const slideLand = '#d3ccbc'

/** Colours of initiatives, by their slot from 1 to 6. */
export const initiativeColors = ['#1f7a5c', '#6a4ba0', '#8a6a00', '#98364f', '#0f6d86', '#7a5230'] as const

/** The hatch of what is implied; `unit` is a pixel in the units of the node that wears it. */
export function impliedHatch(unit = 1): Hatch {
  return { ground: colors.group, line: colors.hatch, step: 6 * unit, width: 2 * unit }
}

/** Dots on what a second text adds; `unit` as above. */
export function addedDots(unit = 1): Dots {
  return { ground: colors.named, dot: colors.paper, step: 4.4 * unit, radius: 0.6 * unit }
}

/** Level lines on what a second text drops; `unit` as above. */
export function droppedHatch(unit = 1): Hatch {
  return { ground: colors.paper, line: colors.hatch, step: 4 * unit, width: 1.25 * unit, isLevel: true }
}
