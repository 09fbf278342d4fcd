import { z } from 'zod'
import { isRefused, refused } from '../../db/acts/refusal'
import { isIntact } from '../../db/policies/chain'
import { policyVersions, type PolicyName, type PolicyVersionRow } from '../../db/policies/policy-versions'
import { renew, type Context } from '../context'
import type { MemberResolvers, MutationResolvers, PolicyVersionResolvers, QueryResolvers } from '../generated/resolvers'
import { author } from '../nodes'
import { onceClean, refusal } from '../outcome'
import { changesBetween } from '../texts/changes'
import { cleanBody, cleanWhy } from '../text'
import { inPerson, mayWrite } from '../viewer'
import { forgetWhetherPoliciesAreInForce, owedBy } from './gate'

export type PolicyVersionObject = PolicyVersionRow & { earlier: PolicyVersionRow | null }
export interface PolicyObject {
  name: PolicyName, versions: PolicyVersionObject[], inForce: PolicyVersionObject | null, upcoming: PolicyVersionObject | null, isIntact: boolean, viewerOwes: boolean
}

async function policyOf(name: PolicyName, { db, viewer, now }: Context): Promise<PolicyObject> {
  const rows = await policyVersions(db, { policies: [name], memberId: viewer?.memberId ?? null })
  const versions = rows.map((row, index) => ({ ...row, earlier: rows[index + 1] ?? null }))
  const inForce = versions.find(({ effectiveAt }) => effectiveAt <= now) ?? null
  return {
    name, versions, inForce, upcoming: versions.findLast(({ effectiveAt }) => effectiveAt > now) ?? null, isIntact: isIntact(rows),
    viewerOwes: viewer !== null && inForce !== null && inForce.acceptedAt === null,
  }
}

export const queries: Pick<QueryResolvers, 'policy'> = { policy: (_, { name }, context) => policyOf(name, context) }

export const owedOfMember: Pick<MemberResolvers, 'owedPolicies'> = {
  owedPolicies: async ({ id }, _, context) => (context.viewer?.memberId === id ? (await owedBy(context)).map(({ policy }) => policy) : null),
}

export const PolicyVersion: PolicyVersionResolvers = {
  by: ({ memberId }, _, context) => author(memberId, context),
  changes: ({ earlier, body }) => earlier && { since: earlier.number, ...changesBetween({ title: '', body: earlier.body }, { title: '', body }) },
  viewerAcceptedAt: ({ acceptedAt }) => acceptedAt,
}

const Said = z.object({ body: cleanBody, note: cleanWhy })

export const mutations: Pick<MutationResolvers, 'publishPolicy' | 'acceptPolicy'> = {
  publishPolicy: async (_, { input }, context) => {
    const { memberId, role } = mayWrite(context)
    if (role !== 'ADMINISTRATOR') return refusal('PublishPolicyRefusal', refused('FORBIDDEN', 'Only administrators publish the policies of a portal.'))
    const { policy, follows } = input
    const outcome = await onceClean(Said, input, ({ body, note, language, effectiveAt, key }) => (
      context.acts.publishPolicy({ memberId }, { policy, follows, body, note, language: language ?? context.language, effectiveAt: effectiveAt ?? null, key })
    ))
    if (isRefused(outcome)) return refusal('PublishPolicyRefusal', outcome)
    forgetWhetherPoliciesAreInForce(context.db)
    renew(context)
    return { __typename: 'PublishPolicySuccess', policy: await policyOf(policy, context) }
  },
  acceptPolicy: async (_, { input: { versionId, idempotencyKey } }, context) => {
    const { memberId } = inPerson(context)
    const outcome = await context.acts.acceptPolicy({ memberId }, { versionId, key: idempotencyKey })
    if (isRefused(outcome)) return refusal('AcceptPolicyRefusal', outcome)
    renew(context)
    return { __typename: 'AcceptPolicySuccess', policy: await policyOf(outcome.policy, context), changed: outcome.changed }
  },
}
