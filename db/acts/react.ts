import { endReaction } from '../conversation/end-reaction'
import { lockText } from '../conversation/lock-text'
import type { Reaction } from '../conversation/reaction'
import { setReaction } from '../conversation/set-reaction'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused } from './refusal'
import { voidActs } from './void-acts'

export interface ReactInput { textId: string, reaction: Reaction, key: string }

const stateKey = (memberId: string, { textId, reaction }: ReactInput) => `${memberId}@${textId}@${reaction}`

/** Act REACTED with the state beside it, one of each kind. On a comment on an idea it is an act on the idea; elsewhere on the community. */
export const react = (keyed: KeyedAct) => (actor: Actor, input: ReactInput) => keyed('react', actor, input, async (db, acting) => {
  const { textId, reaction } = input
  const [text] = await lockText(db, { textId })
  if (!text || text.withdrawnAt !== null) return refused('NOT_FOUND', 'There is no such comment or post.', 'textId')
  if (text.authorId === acting.memberId) return refused('FORBIDDEN', 'This is your own: others may react to it.', 'textId')
  const { ideaId, communityId } = text
  const act = actOf(acting, { type: 'REACTED', targetId: ideaId ?? communityId ?? textId, ideaId, communityId })
  const [written] = await setReaction(db, { memberId: acting.memberId, textId, key: stateKey(acting.memberId, { ...input }), reaction, actId: act.id, at: acting.at })
  if (!written?.fresh) return { textId, changed: false }
  await record(db, [act])
  await announce(db, { kind: 'REACTED', at: acting.at, actorId: acting.memberId, subjectId: textId, to: { memberIds: [text.authorId] } })
  return { textId, changed: true }
})

/** Ends a reaction: the state goes and the act that began it is void. */
export const withdrawReaction = (keyed: KeyedAct) => (actor: Actor, input: ReactInput) => keyed('withdraw reaction', actor, input, async (db, acting) => {
  const { textId } = input
  const [text] = await lockText(db, { textId })
  if (!text) return refused('NOT_FOUND', 'There is no such comment or post.', 'textId')
  const [ended] = await endReaction(db, { key: stateKey(acting.memberId, input) })
  if (ended) await voidActs(db, { actIds: [ended.actId], at: acting.at })
  return { textId, changed: Boolean(ended) }
})
