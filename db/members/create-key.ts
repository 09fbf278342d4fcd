import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '../db'
import { newId, newToken } from '../ids'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './create-key.cypher'

export const Scope = z.enum(['read', 'write'])
export type Scope = z.infer<typeof Scope>

const Params = z.object({
  handle: z.string(), organizationSlug: z.string().nullable(), keyId: Id, hash: z.string().length(64),
  scopes: z.array(Scope).min(1), name: z.string().max(200).nullable(), at: Millis,
})

export const writeKey = statement('WRITE', text, Params, z.object({ memberId: Id, represents: z.boolean() }))

/** SHA-256 of a key, hex: all that is kept of it. */
export const hashOfKey = (key: string) => createHash('sha256').update(key).digest('hex')

export interface KeyInput { handle: string, scopes: Scope[], organizationSlug?: string | null, name?: string | null }

/**
 * Makes an API key, `trib_<id>_<secret>`, which is shown this once.
 * Refused when there is no such member, or the member does not represent the organization.
 */
export async function createKey(
  db: Db, { handle, scopes, organizationSlug = null, name = null }: KeyInput,
): Promise<{ key: string } | { refused: 'NOT_FOUND' | 'FORBIDDEN', message: string }> {
  const keyId = newId('key')
  const key = `trib_${keyId.slice('key_'.length)}_${newToken()}`
  const [written] = await writeKey(db, { handle, organizationSlug, keyId, hash: hashOfKey(key), scopes, name, at: Date.now() })
  if (!written) return { refused: 'NOT_FOUND', message: `There is no member with the handle ${handle}.` }
  if (!written.represents) return { refused: 'FORBIDDEN', message: `${handle} does not represent an organization ${organizationSlug}.` }
  return { key }
}
