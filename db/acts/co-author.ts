import { authorship, type Authorship } from '../work/authorship'
import { answerInvitation } from '../work/answer-invitation'
import { beginAuthorship } from '../work/begin-authorship'
import { removeInvitation } from '../work/remove-invitation'
import { writeInvitation } from '../work/write-invitation'
import type { Db } from '../db'
import { DAY } from '../shapes'
import type { Actor } from './actor'
import { announce } from './announce'
import { closed } from './closed'
import type { Acting, KeyedAct } from './keyed-act'
import { lockIdeas } from './lock-ideas'
import { refused, type Refused } from './refusal'
import { takeStancesBack } from './take-stances-back'

export interface OnIdea { ideaId: string, key: string }
export interface AboutMember extends OnIdea { memberId: string }

const MOST_AUTHORS = 30
const AGAIN_AFTER_DAYS = 30
export const noSuchIdea = () => refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
const noInvitation = (field: string) => refused('NOT_FOUND', 'There is no open invitation.', field)
const tooMany = () => refused('LIMIT', `An idea has at most ${MOST_AUTHORS} authors, with those who are invited.`, 'ideaId')

/** How an idea and a member stand to each other, under the lock of the idea. */
export async function standing(db: Db, ideaId: string, memberId: string): Promise<Authorship | undefined> {
  const [, [row]] = await Promise.all([lockIdeas(db, { ideaIds: [ideaId] }), authorship(db, { ideaId, memberId })])
  return row
}

/** An author invites a member to be a co-author; asked twice, it is one invitation. */
export const inviteCoAuthor = (keyed: KeyedAct) => (actor: Actor, input: AboutMember) => keyed('inviteCoAuthor', actor, input, async (db, acting) => {
  const { ideaId, memberId } = input
  const idea = await standing(db, ideaId, memberId)
  if (!idea) return noSuchIdea()
  const no = mayInvite(idea, memberId, acting) ?? await closed(db, ideaId)
  if (no) return no
  if (idea.asked) return { ideaId }
  await writeInvitation(db, { memberId, ideaId, invitedBy: acting.memberId, at: acting.at })
  await announce(db, { kind: 'CO_AUTHOR_INVITED', at: acting.at, actorId: acting.memberId, subjectId: ideaId, to: { memberIds: [memberId] } })
  return { ideaId }
})

function mayInvite(idea: Authorship, memberId: string, { memberId: authorId, at }: Acting): Refused | null {
  if (!idea.authorIds.includes(authorId)) return refused('FORBIDDEN', 'Only an author invites co-authors.', 'ideaId')
  if (!idea.there) return refused('NOT_FOUND', 'There is no such member.', 'handle')
  if (idea.authorIds.includes(memberId) && !idea.carried) return refused('TAKEN', 'This member is an author already.', 'handle')
  if (idea.asked) return null
  if (idea.declinedAt !== null && at < idea.declinedAt + AGAIN_AFTER_DAYS * DAY) {
    return refused('FORBIDDEN', `This member said no. You may ask again ${AGAIN_AFTER_DAYS} days after that.`, 'handle')
  }
  return idea.authorIds.length + idea.invited >= MOST_AUTHORS ? tooMany() : null
}

/** An author takes an invitation back that nobody answered yet. */
export const withdrawInvitation = (keyed: KeyedAct) => (actor: Actor, input: AboutMember) => keyed('withdrawInvitation', actor, input, async (db, acting) => {
  const { ideaId, memberId } = input
  const idea = await standing(db, ideaId, memberId)
  if (!idea) return noSuchIdea()
  if (!idea.authorIds.includes(acting.memberId)) return refused('FORBIDDEN', 'Only an author takes an invitation back.', 'ideaId')
  const [gone] = await removeInvitation(db, { key: `${memberId}@${ideaId}` })
  return gone ? { ideaId } : noInvitation('memberId')
})

/**
 * Who is invited becomes a co-author, counted from now on, whether or not who invited them is still here.
 * A support or opposition of theirs ends: nobody supports their own idea. Who was one through a merge is one in their own right then, and stays when the merge is undone.
 */
export const acceptCoAuthorship = (keyed: KeyedAct) => (actor: Actor, input: OnIdea) => keyed('acceptCoAuthorship', actor, input, async (db, acting) => {
  const { ideaId } = input
  const idea = await standing(db, ideaId, acting.memberId)
  if (!idea?.asked) return noInvitation('ideaId')
  const merged = await closed(db, ideaId)
  if (merged) return merged
  const isAuthor = idea.authorIds.includes(acting.memberId)
  if (!isAuthor && idea.authorIds.length >= MOST_AUTHORS) return tooMany()
  await answerInvitation(db, { key: `${acting.memberId}@${ideaId}`, accepted: true, at: acting.at })
  if (!isAuthor || idea.carried) await join(db, ideaId, acting)
  await announce(db, { kind: 'CO_AUTHOR_JOINED', at: acting.at, actorId: acting.memberId, subjectId: ideaId, to: { ideaId, authors: true, memberIds: idea.invitedBy ? [idea.invitedBy] : [] } })
  return { ideaId }
})

/** Makes who acts a co-author from now on. */
export async function join(db: Db, ideaId: string, acting: Acting): Promise<void> {
  await takeStancesBack(db, ideaId, acting)
  await beginAuthorship(db, { memberId: acting.memberId, ideaId, at: acting.at })
}

/** Who is invited says no; who invited them is told. */
export const declineCoAuthorship = (keyed: KeyedAct) => (actor: Actor, input: OnIdea) => keyed('declineCoAuthorship', actor, input, async (db, acting) => {
  const { ideaId } = input
  if (!await standing(db, ideaId, acting.memberId)) return noSuchIdea()
  const [answered] = await answerInvitation(db, { key: `${acting.memberId}@${ideaId}`, accepted: false, at: acting.at })
  if (!answered) return noInvitation('ideaId')
  await announce(db, { kind: 'CO_AUTHOR_DECLINED', at: acting.at, actorId: acting.memberId, subjectId: ideaId, to: { memberIds: [answered.invitedBy] } })
  return { ideaId }
})
