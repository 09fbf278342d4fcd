import type { Db } from '../db'
import { newId, newToken } from '../ids'
import { mailInvitation } from '../people/mail-invitation'
import { mailedInvitations } from '../people/mailed-invitations'
import { revokeInvitation } from '../people/revoke-invitation'
import { writeInvitation } from '../people/write-invitation'
import { DAY } from '../shapes'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused, type Refused } from './refusal'

export interface InviteInput {
  communityId?: string | null, note?: string | null
  /** An address, as accounts have it, to which the link goes by mail besides. */
  email?: string | null
  key: string
}

const MOST_OPEN = 50
const MOST_MAILS_A_DAY = 10
/** Invitations that one address gets in so many days, whoever sends them. */
const MOST_TO_ONE = 3
const DAYS = 30

/**
 * A personal invitation: a link for one person, to the portal or a community, which a mail takes to them where an address is given. Whether somebody has an account with that
 * address is neither asked nor told.
 */
export const invite = (keyed: KeyedAct) => (actor: Actor, input: InviteInput) => keyed('invite', actor, input, async (db, { memberId, at }) => {
  const to = input.email ?? null
  const refusal = to === null ? null : await mailRefusal(db, { memberId, to, at, note: input.note ?? '' })
  if (refusal) return refusal
  const invitationId = newId('invitation')
  const [written] = await writeInvitation(db, {
    memberId, id: invitationId, token: newToken(), communityId: input.communityId ?? null, note: input.note ?? '', at, most: MOST_OPEN,
  })
  if (!written) return refused('NOT_FOUND', 'There is no such community.', 'communityId')
  if (written.open >= MOST_OPEN) return refused('LIMIT', `At most ${MOST_OPEN} invitations can be open. Revoke one that nobody uses.`)
  if (to !== null) await mailInvitation(db, { invitationId, mailId: newId('mail'), to, at, since: at - DAYS * DAY, most: MOST_TO_ONE })
  return { invitationId }
})

/** Why a member cannot send this invitation by mail now: asked of what they sent themselves only. Null: they can. */
async function mailRefusal(db: Db, { memberId, to, at, note }: { memberId: string, to: string, at: number, note: string }): Promise<Refused | null> {
  if (/https?:|www\./i.test(note)) return refused('INVALID', 'A note that goes by mail has no addresses of the web in it.', 'note')
  const [sent] = await mailedInvitations(db, { memberId, to, since: at - DAYS * DAY, lately: at - DAY })
  if (sent?.invited) return refused('TAKEN', 'You have invited this address already.', 'email')
  return (sent?.mailed ?? 0) >= MOST_MAILS_A_DAY ? refused('LIMIT', `At most ${MOST_MAILS_A_DAY} invitations a day go by mail. Give the link yourself, or wait until tomorrow.`, 'email') : null
}

/** Revokes an invitation that nobody used yet, or lets it stand again. */
export const revoke = (keyed: KeyedAct, name: 'revoke invitation' | 'renew invitation') => (actor: Actor, input: { invitationId: string, key: string }) => (
  keyed(name, actor, input, async (db, { memberId, at }) => {
    const { invitationId } = input
    const [found] = await revokeInvitation(db, { id: invitationId, memberId, at: name === 'revoke invitation' ? at : null })
    if (!found) return refused('NOT_FOUND', 'There is no such invitation of yours.', 'invitationId')
    return found.used ? refused('CONFLICT', 'Somebody has come by this invitation already.', 'invitationId') : { invitationId }
  })
)
