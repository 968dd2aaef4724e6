const isFor = (list, name) => !list || list.includes(name)

const sameDependencies = (one = {}, other = {}) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())

/**
 * Whether the packages npm says it has put in place are those of the lockfile, so that an installation made
 * by hand is not made again. Packages of other platforms may be absent; a package of unknown C library may
 * be, too, as only npm knows which of the two this machine has.
 *
 * @param wanted package-lock.json
 * @param present node_modules/.package-lock.json, which npm writes
 * @param list package.json
 * @param machine platform and processor, as in `{platform: 'linux', arch: 'x64'}`
 */
export const isSameInstallation = (wanted, present, list, machine) => {
  const { '': root, ...packages } = wanted.packages ?? {}
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
    if (!sameDependencies(root?.[kind], list[kind])) return false
  const inPlace = present.packages ?? {}
  if (Object.keys(inPlace).some((path) => !packages[path])) return false
  return Object.entries(packages).every(([path, { version, integrity, os, cpu, libc, optional }]) => {
    const found = inPlace[path]
    if (found) return found.version === version && found.integrity === integrity
    if (!optional) return false
    // One without a platform of its own belongs to another that was left out.
    const isNative = Boolean(os ?? cpu)
    return !isNative || Boolean(libc) || !isFor(os, machine.platform) || !isFor(cpu, machine.arch)
  })
}
