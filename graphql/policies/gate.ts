import type { Db } from '../../db/db'
import { policiesInForce } from '../../db/policies/owed-policies'
import { PolicyName } from '../../db/policies/policy-versions'
import type { Context } from '../context'
import { problem } from '../errors'
import type { MutationResolvers } from '../generated/resolvers'

/** What stays open to who has not agreed: agreeing, hearing, taking back what is one's own, and leaving. Reading and exporting are no mutations. */
const EXITS = new Set([
  'acceptPolicy', 'eraseMe', 'markNoticesRead', 'setNoticeSettings', 'revokeKey', 'revokeGrant', 'removeApp', 'revokeInvitation', 'deleteDraft', 'deleteWebhook', 'hideStages',
  'withdrawSupport', 'withdrawOpposition', 'withdrawReaction', 'withdrawText', 'withdrawCase', 'withdrawTrust', 'withdrawThanks', 'unfollow', 'unfollowIdea', 'leaveCommunity', 'leaveIdea', 'endMentoring', 'removeAttachment',
])
const REMEMBERED_MS = 5_000
const noneSince = new WeakMap<Db, number>()

/** After a version was published: whether one is in force is asked anew. */
export const forgetWhetherPoliciesAreInForce = (db: Db) => void noneSince.delete(db)

/** The versions in force that the viewer has not agreed to. */
export async function owedBy({ db, viewer, now }: Pick<Context, 'db' | 'viewer' | 'now'>) {
  const since = noneSince.get(db)
  if (!viewer || (since !== undefined && now >= since && now < since + REMEMBERED_MS)) return []
  const inForce = await policiesInForce(db, { policies: PolicyName.options, memberId: viewer.memberId, at: now })
  if (inForce.length === 0) noneSince.set(db, now)
  return inForce.filter(({ accepted }) => !accepted)
}

/** FORBIDDEN, with the versions that are meant, for a member who has not agreed to a policy that is in force. */
export async function mustAgree(context: Pick<Context, 'db' | 'viewer' | 'now'>): Promise<void> {
  const owed = await owedBy(context)
  if (owed.length > 0) {
    throw problem('FORBIDDEN', 'The rules of this portal have changed: read them and agree (acceptPolicy). Until then you read, export and leave as ever.', { policies: owed.map(({ policy, versionId }) => ({ policy, versionId })) })
  }
}

type Resolve = (...args: [unknown, unknown, Context, unknown]) => unknown

/** Mutations that ask first whether who writes has agreed to what is in force. */
export function agreed(mutations: MutationResolvers): MutationResolvers {
  const gated = Object.entries(mutations).map(([name, resolve]) => [name, EXITS.has(name) ? resolve : gate(resolve as Resolve)])
  return Object.fromEntries(gated) as MutationResolvers
}

/** Who may not write at all is refused by the mutation itself, without the graph being asked. */
const gate = (resolve: Resolve): Resolve => async (parent, args, context, info) => {
  if (context.viewer?.scopes.includes('write')) await mustAgree(context)
  return resolve(parent, args, context, info)
}
