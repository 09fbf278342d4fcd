import { appsOfMember } from '../../db/keys/apps-of-member'
import { grantsOfMember, type GrantRow } from '../../db/keys/grants-of-member'
import { keysHeld } from '../../db/keys/keys-held'
import { DAY } from '../../db/shapes'
import type { Context } from '../context'
import type { ApiKeyResolvers, AppGrantResolvers, AppResolvers, KeyScope, MemberResolvers, OrganizationResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { author } from '../nodes'
import { isInPerson, seesFor } from '../viewer'

/** Days for which keys that have ended are still shown. */
const SHOWN_AFTER = 30 * DAY

/** The keys of a member, or those made for an organization. */
export const keysOf = (of: { memberId?: string, organizationId?: string, id?: string }, { db, now }: Context) => (
  keysHeld(db, { memberId: null, organizationId: null, id: null, ...of, since: now - SHOWN_AFTER, at: now })
)

export const memberKeys: Pick<MemberResolvers, 'keys' | 'apps' | 'grants'> = {
  keys: ({ id }, _, context) => (isInPerson(context.viewer, id) ? keysOf({ memberId: id }, context) : null),
  apps: ({ id }, _, { db, viewer }) => (isInPerson(viewer, id) ? appsOfMember(db, { memberId: id, id: null }) : null),
  grants: ({ id }, _, { db, viewer, now }) => (isInPerson(viewer, id) ? grantsOfMember(db, { memberId: id, at: now }) : null),
}

export const organizationKeys: Pick<OrganizationResolvers, 'keys'> = {
  keys: ({ id }, _, context) => (seesFor(context.viewer, id) && context.viewer?.keyId === undefined ? keysOf({ organizationId: id }, context) : null),
}

const ORDER = ['read', 'write', 'moderate', 'organization']
const named = (scopes: string[], organizationId: string | null): KeyScope[] => (
  ORDER.filter((scope) => scopes.includes(scope) || (scope === 'organization' && organizationId !== null)).map((scope) => scope.toUpperCase() as KeyScope)
)

export const ApiKey: ApiKeyResolvers = {
  scopes: ({ scopes, organizationId }) => named(scopes, organizationId),
  member: ({ memberId }, _, context) => author(memberId, context),
  organization: ({ organizationId }, _, { loaders }) => (organizationId ? loaders.organization.load(organizationId) : null),
  communities: ({ communityIds }, _, { loaders }) => loadAll(loaders.community, communityIds),
  isOpen: ({ revokedAt, expiresAt }, _, { now }) => revokedAt === null && (expiresAt === null || expiresAt > now),
}

export const App: AppResolvers = { owner: ({ ownerId }, _, context) => author(ownerId, context) }

export const AppGrant: AppGrantResolvers = {
  app: ({ appId: id, registeredAt: createdAt, name, url, redirectUris, ownerId }: GrantRow) => ({ id, createdAt, name, url, redirectUris, ownerId }),
  scopes: ({ scopes, organizationId }) => named(scopes, organizationId),
  organization: ({ organizationId }, _, { loaders }) => (organizationId ? loaders.organization.load(organizationId) : null),
}
