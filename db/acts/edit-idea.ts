import type { Db } from '../db'
import { lockText, type TextNow } from '../texts/lock-text'
import type { Text } from '../texts/three-way'
import { versionsByKey } from '../texts/versions-by-key'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { closed } from './closed'
import type { Acting, KeyedAct } from './keyed-act'
import { baseRefusal, noIdea, publishText, textRefusal } from './publish-text'
import { record } from './record'
import { refused } from './refusal'

export interface EditIdeaInput { ideaId: string, baseVersion: number, title: string, body: string, note?: string | null, key: string }
export interface RestoreVersionInput { ideaId: string, number: number, baseVersion: number, note?: string | null, key: string }

const notAuthor = () => refused('FORBIDDEN', 'Only the authors of an idea change its text. Propose a change instead.', 'ideaId')

/** Act CO_DEVELOPED of an author: the next version of the text. Of several from one version one wins; the others hear CONFLICT. */
export const editIdea = (keyed: KeyedAct) => (actor: Actor, input: EditIdeaInput) => keyed('editIdea', actor, input, async (db, acting) => {
  const [now] = await lockText(db, { ideaId: input.ideaId })
  if (!now) return noIdea()
  if (!now.authorIds.includes(acting.memberId)) return notAuthor()
  return await closed(db, now.ideaId) ?? baseRefusal(now, input.baseVersion) ?? textRefusal(now, input) ?? publishOwn(db, acting, now, input, input.note ?? null)
})

/** Act CO_DEVELOPED of an author: an earlier version is the text again, as the next version. */
export const restoreVersion = (keyed: KeyedAct) => (actor: Actor, input: RestoreVersionInput) => keyed('restoreIdeaVersion', actor, input, async (db, acting) => {
  const [now] = await lockText(db, { ideaId: input.ideaId })
  if (!now) return noIdea()
  if (!now.authorIds.includes(acting.memberId)) return notAuthor()
  const [earlier] = await versionsByKey(db, { keys: [`${input.ideaId}@${input.number}`] })
  if (!earlier) return refused('NOT_FOUND', 'There is no such version.', 'number')
  return await closed(db, now.ideaId) ?? baseRefusal(now, input.baseVersion) ?? textRefusal(now, earlier) ?? publishOwn(db, acting, now, earlier, input.note ?? null)
})

/** What an author writes is work that nobody has accepted: no production by itself. */
async function publishOwn(db: Db, acting: Acting, now: TextNow, text: Text, note: string | null) {
  const { ideaId, communityId } = now
  const act = actOf(acting, { type: 'CO_DEVELOPED', targetId: ideaId, ideaId, communityId })
  const number = await publishText(db, now, text, { memberId: acting.memberId, actId: act.id, note }, { actorId: acting.memberId, at: acting.at })
  await record(db, [act])
  return { ideaId, number }
}
