import { newId, newToken } from '../ids'
import { revokeInvitation } from '../people/revoke-invitation'
import { writeInvitation } from '../people/write-invitation'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface InviteInput { communityId?: string | null, note?: string | null, key: string }

const MOST_OPEN = 50

/** A personal invitation: a link for one person, to the portal or a community. */
export const invite = (keyed: KeyedAct) => (actor: Actor, input: InviteInput) => keyed('invite', actor, input, async (db, { memberId, at }) => {
  const invitationId = newId('invitation')
  const [written] = await writeInvitation(db, {
    memberId, id: invitationId, token: newToken(), communityId: input.communityId ?? null, note: input.note ?? '', at, most: MOST_OPEN,
  })
  if (!written) return refused('NOT_FOUND', 'There is no such community.', 'communityId')
  if (written.open >= MOST_OPEN) return refused('LIMIT', `At most ${MOST_OPEN} invitations can be open. Revoke one that nobody uses.`)
  return { invitationId }
})

/** Revokes an invitation that nobody used yet, or lets it stand again. */
export const revoke = (keyed: KeyedAct, name: 'revoke invitation' | 'renew invitation') => (actor: Actor, input: { invitationId: string, key: string }) => (
  keyed(name, actor, input, async (db, { memberId, at }) => {
    const { invitationId } = input
    const [found] = await revokeInvitation(db, { id: invitationId, memberId, at: name === 'revoke invitation' ? at : null })
    if (!found) return refused('NOT_FOUND', 'There is no such invitation of yours.', 'invitationId')
    return found.used ? refused('CONFLICT', 'Somebody has come by this invitation already.', 'invitationId') : { invitationId }
  })
)
