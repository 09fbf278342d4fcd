import { expect, test } from 'vitest'
import type { Db } from '../db'
import { newId } from '../ids'
import { rollback } from '../testing/rollback'
import { createKey, hashOfKey } from './create-key'
import { createMember } from './create-member'
import { keyByHash } from './key-by-hash'

async function member(db: Db) {
  const memberId = newId('member')
  const handle = memberId.toLowerCase()
  await createMember(db, { memberId, kind: 'person', name: 'Key Holder', handle, handleSkeleton: handle, at: 1 })
  return { memberId, handle }
}

const organization = (db: Db, memberId: string, slug: string, until: number | null) => db(
  'WRITE',
  'MATCH (m:Member {id: $memberId}) CREATE (m)-[:REPRESENTS {since: 1, until: $until}]->(:Organization {id: $id, slug: $slug, name: $slug, createdAt: 1})',
  { memberId, slug, until, id: newId('organization') },
)

test('a key opens what its scopes say, and only its hash is kept', () => rollback(async (db) => {
  const { memberId, handle } = await member(db)
  const made = await createKey(db, { handle, scopes: ['read', 'write'], name: 'test' })
  if (!('key' in made)) throw new Error(made.message)
  expect(made.key).toMatch(/^trib_[0-9A-Z]{26}_[\w-]{43}$/)
  expect(await keyByHash(db, { hash: hashOfKey(made.key), at: 2 })).toMatchObject([{ memberId, scopes: ['read', 'write'], organizationId: null }])
  expect(await keyByHash(db, { hash: hashOfKey(`${made.key}x`), at: 2 })).toEqual([])
}))

test('a key sees for an organization only while its holder represents it', () => rollback(async (db) => {
  const { memberId, handle } = await member(db)
  const [ended, current] = [memberId.slice(-12).toLowerCase(), `${memberId.slice(-12).toLowerCase()}-now`]
  await organization(db, memberId, ended, 2)
  await organization(db, memberId, current, null)
  expect(await createKey(db, { handle, scopes: ['read'], organizationSlug: ended })).toMatchObject({ refused: 'FORBIDDEN' })
  expect(await createKey(db, { handle: 'nobody-at-all', scopes: ['read'] })).toMatchObject({ refused: 'NOT_FOUND' })
  const made = await createKey(db, { handle, scopes: ['read'], organizationSlug: current })
  if (!('key' in made)) throw new Error(made.message)
  const hash = hashOfKey(made.key)
  expect((await keyByHash(db, { hash, at: Date.now() }))[0]?.organizationId).toBeTruthy()
  await db('WRITE', 'MATCH (:Member {id: $memberId})-[r:REPRESENTS]->() SET r.until = 3', { memberId })
  expect(await keyByHash(db, { hash, at: Date.now() })).toEqual([])
}))
