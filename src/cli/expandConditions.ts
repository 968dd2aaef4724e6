import { CommandProblem } from './commandProblem.ts'

type Json = Record<string, unknown>

const named = (conditions: Json, name: string): string => {
  const pattern = conditions[name]
  if (typeof pattern === 'string') return pattern
  throw new CommandProblem({
    code: 'noCondition',
    message: `No condition is called "${name}".`,
    fix: `Use one of: ${Object.keys(conditions).join(', ') || 'none are defined'}.`,
  })
}

const expanded = (value: unknown, conditions: Json): unknown => {
  if (typeof value === 'string') return value.startsWith('$') ? named(conditions, value.slice(1)) : value
  if (Array.isArray(value)) return value.map((item) => expanded(item, conditions))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expanded(item, conditions)]))
}

/**
 * Writes out the conditions that many terms share: `"needs": ["$a capital acts"]` becomes the regular
 * expression that `conditions` at the head of the file gives under that name. `conditions` itself is left out.
 *
 * @throws CommandProblem when a name is not defined
 */
export function expandConditions({ conditions, ...file }: Json): Json {
  return expanded(file, (conditions ?? {}) as Json) as Json
}
