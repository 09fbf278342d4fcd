import { createHash } from 'node:crypto'
import type { Db } from '../db'
import { PolicyName, policyVersions, type PolicyVersionRow } from './policy-versions'

export type Hashed = Pick<PolicyVersionRow, 'policy' | 'number' | 'body' | 'note' | 'language' | 'publishedAt' | 'effectiveAt' | 'before'>

/** SHA-256 over the hash of the version before and all that this one says, as JSON: who changes a word of any version changes every hash after it. */
export const hashOf = ({ before, policy, number, language, body, note, publishedAt, effectiveAt }: Hashed) => (
  createHash('sha256').update(JSON.stringify([before, policy, number, language, body, note, publishedAt, effectiveAt])).digest('hex')
)

/** Whether versions of one policy, newest first, are all there and as they were published. */
export function isIntact(versions: PolicyVersionRow[]): boolean {
  return versions.every((version, index) => (
    version.number === versions.length - index && version.hash === hashOf(version) && version.before === (versions[index + 1]?.hash ?? null)
  ))
}

/** The policies that somebody changed past the portal. */
export async function brokenPolicies(db: Db): Promise<PolicyName[]> {
  const rows = await policyVersions(db, { policies: PolicyName.options, memberId: null })
  return PolicyName.options.filter((name) => !isIntact(rows.filter(({ policy }) => policy === name)))
}
