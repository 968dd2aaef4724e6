import type { Upgrade } from './upgrade.ts'

/**
 * How statement files of older versions are brought up to the current one: the first entry turns version 1
 * into version 2, and so on. Version 1 is the current one, so there is nothing to do yet.
 *
 * Add an entry with every new version and never remove one: people keep their files.
 */
export const statementUpgrades: readonly Upgrade[] = []
