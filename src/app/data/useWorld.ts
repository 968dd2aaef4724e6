import type { World } from '#knowledge/worldFile.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import type { Centring } from '#ui/map/MapPanel.tsx'
import { shippedWorld } from './firstFiles.ts'
import { type DataFile, useDataFile } from './useDataFile.ts'

/** The centring an address asks for. */
export const worldOf = (wanted: string | null): Centring => (wanted === 'pacific' ? 'pacific' : 'atlantic')

/** The world in the centring the address asks for; the other one is loaded when it is first asked for. */
export function useWorld(wanted: string | null): {
  readonly centring: Centring
  readonly file: DataFile<World>
  /** A centring that the address names and that there is none of. */
  readonly unknown: string | null
} {
  const centring = worldOf(wanted)
  const atlantic = useDataFile(shippedWorld, parseWorldFile, centring === 'atlantic')
  const pacific = useDataFile('world/pacific.json', parseWorldFile, centring === 'pacific')
  const file = centring === 'pacific' ? pacific : atlantic
  const unknown = wanted === null || wanted === 'pacific' || wanted === 'atlantic' ? null : wanted
  // Until the other world has arrived the map stays as it is.
  const fallback = centring === 'pacific' ? atlantic : pacific
  return { centring, unknown, file: file.value || file.failure ? file : { ...file, value: fallback.value } }
}
