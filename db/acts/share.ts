import { newId, newToken } from '../ids'
import { actOf } from './act-of'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused } from './refusal'
import { shareLink } from './share-link'

export interface ShareInput { ideaId?: string | null, communityId?: string | null, key: string }

/** The member's own link to an idea or community. Act SHARED, when the link is made. */
export const share = (keyed: KeyedAct) => (actor: Actor, input: ShareInput) => keyed('share', actor, input, async (db, acting) => {
  const ideaId = input.ideaId ?? null
  const communityId = input.communityId ?? null
  const targetId = ideaId ?? communityId
  if (!targetId || (ideaId && communityId)) return refused('INVALID', 'Give an idea or a community, one of them.', 'ideaId')
  const [link] = await shareLink(db, { memberId: acting.memberId, ideaId, communityId, linkId: newId('link'), token: newToken(), at: acting.at })
  if (!link) return refused('NOT_FOUND', 'There is nothing to share.', ideaId ? 'ideaId' : 'communityId')
  if (link.fresh) {
    await record(db, [actOf(acting, { type: 'SHARED', targetId, ideaId, communityId: link.communityId })])
  }
  return { token: link.token }
})
