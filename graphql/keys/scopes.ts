import type { Scope } from '../../db/shapes'

/** What a key may do that may do this: each scope has those before it in it. */
export const scopesWith = (wanted: readonly string[]): Scope[] => (
  wanted.includes('moderate') ? ['read', 'write', 'moderate'] : wanted.includes('write') ? ['read', 'write'] : ['read']
)
