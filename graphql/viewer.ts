import type { Context } from './context'
import { problem } from './errors'

export type Role = 'MEMBER' | 'MODERATOR' | 'ADMINISTRATOR'
/** What somebody may do here: read, act as the member, and put in order what others wrote, where the member may. */
export type Scope = 'read' | 'write' | 'moderate'

/** Who asks: a signed-in member, or the owner of an API key. */
export interface Viewer {
  memberId: string
  role: Role
  /** Organizations for which the viewer sees and speaks: those that the member represents, or the one that the key is bound to. */
  organizationIds: string[]
  scopes: Scope[]
  /** The key that asks; not there for who is signed in. */
  keyId?: string
  /** Where a key writes, and nowhere else; not there: everywhere. */
  communityIds?: string[]
}

/** What a signed-in member may do: all that the member may. */
export const everything: Scope[] = ['read', 'write', 'moderate']

interface Held { keyId: string, memberId: string, role: Role | null, organizationId: string | null, scopes: Scope[], communityIds: string[] }

/** The viewer behind a key: the role of its member at most as a moderator, and only with the scope «moderate». Never an administrator. */
export const viewerOfKey = ({ keyId, memberId, role, organizationId, scopes, communityIds }: Held): Viewer => ({
  keyId, memberId, scopes,
  role: scopes.includes('moderate') && role !== null && role !== 'MEMBER' ? 'MODERATOR' : 'MEMBER',
  organizationIds: organizationId ? [organizationId] : [],
  ...(communityIds.length > 0 && { communityIds }),
})

/** The viewer, who must be signed in and may write; UNAUTHENTICATED or FORBIDDEN otherwise. */
export function mayWrite({ viewer }: Pick<Context, 'viewer'>): Viewer {
  if (!viewer) throw problem('UNAUTHENTICATED', 'Sign in, or send an API key with the scope «write».')
  if (!viewer.scopes.includes('write')) throw problem('FORBIDDEN', 'This key may read only: it lacks the scope «write».')
  return viewer
}

/** The viewer, who must be here in person: no key makes keys, or lets anybody in. */
export function inPerson(context: Pick<Context, 'viewer'>): Viewer {
  const viewer = mayWrite(context)
  if (viewer.keyId !== undefined) throw problem('FORBIDDEN', 'A key may not do this: sign in at the portal.')
  return viewer
}

/** Whether somebody is here in person, as the given member. */
export const isInPerson = (viewer: Viewer | null, memberId: string) => viewer !== null && viewer.keyId === undefined && viewer.memberId === memberId

/** Whether the viewer sees what the given hosting organization sees. */
export const seesFor = (viewer: Viewer | null, organizationId: string | null) =>
  organizationId !== null && viewer !== null && viewer.organizationIds.includes(organizationId)

/** Whether the viewer may speak for the given hosting organization: its people and keys, and administrators. */
export const answersFor = (viewer: Viewer | null, organizationId: string | null) =>
  viewer?.role === 'ADMINISTRATOR' || seesFor(viewer, organizationId)

/** Whether the viewer may put in order what others wrote where the given organization is the host: who speaks for it, a key only with the scope «moderate». */
export const hostsOrder = (viewer: Viewer | null, organizationId: string | null) =>
  viewer !== null && viewer.scopes.includes('moderate') && answersFor(viewer, organizationId)
