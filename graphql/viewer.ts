import type { Context } from './context'
import { problem } from './errors'

export type Role = 'MEMBER' | 'MODERATOR' | 'ADMINISTRATOR'
export type Scope = 'read' | 'write'

/** Who asks: a signed-in member, or the owner of an API key (always of role MEMBER). */
export interface Viewer {
  memberId: string
  role: Role
  /** Organizations for which the viewer sees: those that the member represents, or the one that the key is bound to. */
  organizationIds: string[]
  scopes: Scope[]
}

/** The viewer, who must be signed in and may write; UNAUTHENTICATED or FORBIDDEN otherwise. */
export function mayWrite({ viewer }: Pick<Context, 'viewer'>): Viewer {
  if (!viewer) throw problem('UNAUTHENTICATED', 'Sign in, or send an API key with the scope «write».')
  if (!viewer.scopes.includes('write')) throw problem('FORBIDDEN', 'This key may read only: it lacks the scope «write».')
  return viewer
}

/** Whether the viewer sees what the given hosting organization sees. */
export const seesFor = (viewer: Viewer | null, organizationId: string | null) =>
  organizationId !== null && viewer !== null && viewer.organizationIds.includes(organizationId)

/** Whether the viewer may speak for the given hosting organization: its people and keys, and administrators. */
export const answersFor = (viewer: Viewer | null, organizationId: string | null) =>
  viewer?.role === 'ADMINISTRATOR' || seesFor(viewer, organizationId)
