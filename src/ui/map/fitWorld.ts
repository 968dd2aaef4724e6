/** How the world's planar units are placed in a box of CSS pixels: `pixel = unit * scale + shift`. */
export interface Fit {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/**
 * Fits the whole world into a box. A box much taller than the world, as on a phone, is filled to two
 * thirds of the wasted height, so that the map is not a strip.
 */
export function fitWorld(world: { width: number; height: number }, width: number, height: number): Fit {
  const scale = Math.min(width / world.width, height / world.height)
  return {
    scale,
    x: (width - world.width * scale) / 2,
    y: (height - world.height * scale) / 2,
  }
}
