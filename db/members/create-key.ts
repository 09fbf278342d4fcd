import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '../db'
import { newId, newToken } from '../ids'
import { Id, Millis, Scope } from '../shapes'
import { statement } from '../statement'
import text from './create-key.cypher'
import { membersByName } from './members-by-name'

const Params = z.object({
  memberId: Id, organization: z.string().max(200).nullable(), communityIds: z.array(Id).max(20), keyId: Id, hash: z.string().length(64),
  scopes: z.array(Scope).min(1), name: z.string().max(200).nullable(), at: Millis, expiresAt: Millis.nullable(), most: z.number().int(),
})

export const writeKey = statement('WRITE', text, Params, z.object({ represents: z.boolean(), places: z.boolean(), open: z.number() }))

/** Keys of one member that may be open at once. */
export const MOST_KEYS = 50

/** SHA-256 of a key, hex: all that is kept of it. */
export const hashOfKey = (key: string) => createHash('sha256').update(key).digest('hex')

/** A new secret for a key, `trib_<id>_<secret>`. */
export const secretOf = (keyId: string) => `trib_${keyId.slice('key_'.length)}_${newToken()}`

export interface KeyInput { handle: string, scopes: Scope[], organizationSlug?: string | null, name?: string | null }

/**
 * Makes an API key for whoever runs the portal, without an end; it is shown this once.
 * Refused when there is no such member, or the member does not represent the organization.
 */
export async function createKey(
  db: Db, { handle, scopes, organizationSlug = null, name = null }: KeyInput,
): Promise<{ key: string } | { refused: 'NOT_FOUND' | 'FORBIDDEN', message: string }> {
  const [member] = await membersByName(db, { handles: [handle], sourceKeys: [] })
  const keyId = newId('key')
  const key = secretOf(keyId)
  const [written] = member ? await writeKey(db, {
    memberId: member.id, organization: organizationSlug, communityIds: [], keyId, hash: hashOfKey(key), scopes, name, at: Date.now(), expiresAt: null, most: Number.MAX_SAFE_INTEGER,
  }) : []
  if (!written) return { refused: 'NOT_FOUND', message: `There is no member with the handle ${handle}.` }
  if (!written.represents) return { refused: 'FORBIDDEN', message: `${handle} does not represent an organization ${organizationSlug}.` }
  return { key }
}
