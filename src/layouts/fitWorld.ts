/** How the world's planar units are placed in a box of CSS pixels: `pixel = unit * scale + shift`. */
export interface Fit {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Fits the whole world into a box, in the middle of what it leaves free. */
export function fitWorld(world: { width: number; height: number }, width: number, height: number): Fit {
  const scale = Math.min(width / world.width, height / world.height)
  return {
    scale,
    x: (width - world.width * scale) / 2,
    y: (height - world.height * scale) / 2,
  }
}
