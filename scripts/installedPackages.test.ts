import { describe, expect, test } from 'vitest'
import { isSameInstallation } from './installedPackages.mjs'

const list = { dependencies: { react: '19.0.0' } }
const react = { version: '19.0.0', integrity: 'sha512-a' }
const linux = { version: '1.0.0', integrity: 'sha512-b', optional: true, os: ['linux'], cpu: ['x64'] }
const lock = {
  packages: {
    '': list,
    'node_modules/react': react,
    'node_modules/native-linux': linux,
    'node_modules/native-musl': { ...linux, libc: ['musl'] },
    'node_modules/needed-by-wasm': { version: '1.0.0', integrity: 'sha512-d', optional: true },
  },
}
const everything = {
  packages: { 'node_modules/react': react, 'node_modules/native-linux': linux },
}
const onLinux = { platform: 'linux', arch: 'x64' }

describe('packages that are in place', () => {
  test('are accepted when they are those of the lockfile', () =>
    expect(isSameInstallation(lock, everything, list, onLinux)).toBe(true))

  test('may lack the native package of another platform', () => {
    const present = { packages: { 'node_modules/react': react } }
    expect(isSameInstallation(lock, present, list, { platform: 'darwin', arch: 'arm64' })).toBe(true)
    expect(isSameInstallation(lock, present, list, onLinux)).toBe(false)
  })

  test.each([
    ['none', {}],
    ['another version', { ...everything.packages, 'node_modules/react': { ...react, version: '18.0.0' } }],
    ['other bytes', { ...everything.packages, 'node_modules/react': { ...react, integrity: 'sha512-c' } }],
    ['one too many', { ...everything.packages, 'node_modules/left': react }],
  ])('are refused: %s', (_, packages) =>
    expect(isSameInstallation(lock, { packages }, list, onLinux)).toBe(false),
  )

  test('are refused when package.json asks for something the lockfile does not have', () =>
    expect(isSameInstallation(lock, everything, { dependencies: { react: '18.0.0' } }, onLinux)).toBe(false))
})
