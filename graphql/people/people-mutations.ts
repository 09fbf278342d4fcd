import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { invitationsOfMember } from '../../db/people/invitations-of-member'
import { renew, type Context } from '../context'
import { goneSince } from '../errors'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal } from '../outcome'
import { cleanEmail, cleanInvitation } from '../text'
import { mayWrite } from '../viewer'

const NewInvitation = z.object({ note: cleanInvitation.nullish(), email: cleanEmail.nullish() })

type Act = 'thank' | 'withdrawThanks' | 'trust' | 'withdrawTrust' | 'proposeMentoring' | 'acceptMentoring' | 'endMentoring'
type Run<Input> = (actor: { memberId: string }, input: Omit<Input, 'idempotencyKey'> & { key: string }) => Promise<{ memberId: string, changed: boolean } | Refused>

/** An act from one member to another: gives the other as they are now. */
const between = <Name extends string, Input extends { idempotencyKey: string }>(name: Name, act: Act) => async (_: unknown, { input }: { input: Input }, context: Context) => {
  const { memberId } = mayWrite(context)
  const { idempotencyKey: key, ...rest } = input
  const outcome = await (context.acts[act] as unknown as Run<Input>)({ memberId }, { ...rest, key })
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  const member = await context.loaders.member.load(outcome.memberId)
  return member ? { __typename: `${name}Success` as const, member, changed: outcome.changed } : refusal(`${name}Refusal` as const, refused('NOT_FOUND', 'There is no such member.', 'memberId'))
}

const revoking = <Name extends string>(name: Name, act: 'revokeInvitation' | 'renewInvitation') => (
  async (_: unknown, { input }: { input: { invitationId: string, idempotencyKey: string } }, context: Context) => {
    const { memberId } = mayWrite(context)
    const outcome = await context.acts[act]({ memberId }, { invitationId: input.invitationId, key: input.idempotencyKey })
    if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
    return { __typename: `${name}Success` as const, invitation: await invitationOf(outcome.invitationId, memberId, context) }
  }
)

export const mutations: Pick<MutationResolvers,
  'thank' | 'withdrawThanks' | 'trustMember' | 'withdrawTrust' | 'proposeMentoring' | 'acceptMentoring' | 'endMentoring' | 'invite' | 'revokeInvitation' | 'renewInvitation'> = {
  thank: between('Thank', 'thank'),
  withdrawThanks: between('WithdrawThanks', 'withdrawThanks'),
  trustMember: between('TrustMember', 'trust'),
  withdrawTrust: between('WithdrawTrust', 'withdrawTrust'),
  proposeMentoring: between('ProposeMentoring', 'proposeMentoring'),
  acceptMentoring: between('AcceptMentoring', 'acceptMentoring'),
  endMentoring: between('EndMentoring', 'endMentoring'),

  invite: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const { communityId } = input
    if (input.email != null && !context.isMailing) return refusal('InviteRefusal', refused('INVALID', 'This portal sends no mail: give the link yourself.', 'email'))
    const outcome = await onceClean(NewInvitation, input, ({ note, email, key }) => context.acts.invite({ memberId }, { communityId, note, email, key }))
    if (isRefused(outcome)) return refusal('InviteRefusal', outcome)
    return { __typename: 'InviteSuccess', invitation: await invitationOf(outcome.invitationId, memberId, context) }
  },
  revokeInvitation: revoking('RevokeInvitation', 'revokeInvitation'),
  renewInvitation: revoking('RenewInvitation', 'renewInvitation'),
}

async function invitationOf(id: string, memberId: string, { db }: Context) {
  const [invitation] = await invitationsOfMember(db, { memberId, id })
  if (!invitation) throw goneSince()
  return invitation
}
