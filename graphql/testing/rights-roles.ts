import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { viewerOfKey, type Scope, type Viewer } from '../viewer'
import { host, somebody } from './people'

/**
 * Who may ask, in the order of the columns of the table: a visitor; people who are signed in (whose it is, another member, somebody of the host, somebody of another
 * organization, a moderator, an administrator); keys (the owner's to read, the owner's to write, the moderator's to put in order, the host's person's to speak for it,
 * the same to put in order too, the owner's to write in another community).
 */
export const roles = [
  'visitor',
  'owner', 'other', 'host', 'otherHost', 'moderator', 'administrator',
  'readKey', 'writeKey', 'moderateKey', 'hostKey', 'hostModerateKey', 'elsewhereKey',
] as const
export type Role = (typeof roles)[number]
export type Cast = Record<Role, Viewer | null>

/** Everybody of the table but whose things it is about. */
export type Strangers = Pick<Record<Role, Viewer>, 'other' | 'otherHost' | 'moderator'> & { elsewhereId: string }

export async function strangers(db: Db): Promise<Strangers> {
  const { steward, communityId } = await host(db)
  return { other: await somebody(db), otherHost: steward, moderator: await somebody(db, { role: 'MODERATOR' }), elsewhereId: communityId }
}

const READ: Scope[] = ['read']
const WRITE: Scope[] = ['read', 'write']
const MODERATE: Scope[] = ['read', 'write', 'moderate']

const keyOf = ({ memberId, role, organizationIds }: Viewer, scopes: Scope[], { forHost = false, communityIds = [] as string[] } = {}) => (
  viewerOfKey({ keyId: newId('key'), memberId, role, organizationId: forHost ? organizationIds[0] ?? null : null, scopes, communityIds })
)

/** Everybody of the table, around an owner. A key that writes elsewhere speaks for what its owner speaks for. */
export const castOf = (owner: Viewer, { steward, chief }: { steward: Viewer, chief: Viewer }, { other, otherHost, moderator, elsewhereId }: Strangers): Cast => ({
  visitor: null,
  owner, other, host: steward, otherHost, moderator, administrator: chief,
  readKey: keyOf(owner, READ), writeKey: keyOf(owner, WRITE), moderateKey: keyOf(moderator, MODERATE), hostKey: keyOf(steward, WRITE, { forHost: true }),
  hostModerateKey: keyOf(steward, MODERATE, { forHost: true }), elsewhereKey: keyOf(owner, MODERATE, { forHost: true, communityIds: [elsewhereId] }),
})

/** A row as the table has it: visitor, people, keys. */
export const rowOf = (signs: Map<Role, string>) => {
  const row = roles.map((role) => signs.get(role) ?? '?').join('')
  return `${row.slice(0, 1)} ${row.slice(1, 7)} ${row.slice(7)}`
}
/** What the table says for a role. */
export const signFor = (row: string, role: Role) => row.replaceAll(' ', '')[roles.indexOf(role)]
