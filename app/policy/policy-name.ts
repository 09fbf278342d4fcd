import type { PolicyName } from '../../graphql/generated/documents/graphql'

const names: Record<string, PolicyName> = { privacy: 'PRIVACY', rules: 'RULES' }

/** The policy that an address names, or null. */
export const nameOf = (name: string): PolicyName | null => (Object.hasOwn(names, name) ? names[name] ?? null : null)
