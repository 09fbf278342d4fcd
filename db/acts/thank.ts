import { beforeThanking } from '../people/before-thanking'
import { endThanks } from '../people/end-thanks'
import { setThanks } from '../people/set-thanks'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused } from './refusal'
import { voidActs } from './void-acts'

export interface ThankInput { subjectId: string, key: string }

/** Act THANKED, to whose contribution it is, once for each contribution. */
export const thank = (keyed: KeyedAct) => (actor: Actor, input: ThankInput) => keyed('thank', actor, input, async (db, acting) => {
  const { subjectId } = input
  const [whom] = await beforeThanking(db, { subjectId })
  if (!whom || whom.gone) return refused('NOT_FOUND', 'There is nobody to thank for this.', 'subjectId')
  const { memberId, ideaId, communityId } = whom
  if (memberId === acting.memberId) return refused('FORBIDDEN', 'This is your own: others may thank you for it.', 'subjectId')
  const act = actOf(acting, { type: 'THANKED', targetId: memberId, ideaId, communityId, partnerIds: [memberId] })
  const [written] = await setThanks(db, { memberId: acting.memberId, subjectId, key: `${acting.memberId}@${subjectId}`, actId: act.id, at: acting.at })
  if (!written?.fresh) return { memberId, changed: false }
  await record(db, [act])
  await announce(db, { kind: 'THANKED', at: acting.at, actorId: acting.memberId, subjectId, to: { memberIds: [memberId] } })
  return { memberId, changed: true }
})

/** Takes thanks back: the act is void. */
export const withdrawThanks = (keyed: KeyedAct) => (actor: Actor, input: ThankInput) => keyed('withdraw thanks', actor, input, async (db, acting) => {
  const [whom] = await beforeThanking(db, { subjectId: input.subjectId })
  const [ended] = await endThanks(db, { key: `${acting.memberId}@${input.subjectId}` })
  if (ended) await voidActs(db, { actIds: [ended.actId], at: acting.at })
  if (!whom) return refused('NOT_FOUND', 'There is no such contribution.', 'subjectId')
  return { memberId: whom.memberId, changed: Boolean(ended) }
})
