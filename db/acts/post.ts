import { newId } from '../ids'
import { writePost, type PostKind } from '../conversation/write-post'
import { actOf } from './act-of'
import { announce } from './announce'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { mention } from './mention'
import { record } from './record'
import { refused } from './refusal'

export interface PostInput { communityId: string, kind: PostKind, title?: string | null, body: string, language?: string | null, key: string }

/** Act POSTED: an experience, a question or a piece of knowledge in a community. */
export const post = (keyed: KeyedAct) => (actor: Actor, input: PostInput) => keyed('post', actor, input, async (db, acting) => {
  const { communityId, kind, title, body, language } = input
  const postId = newId('post')
  const act = actOf(acting, { type: 'POSTED', targetId: postId, communityId })
  const [written] = await writePost(db, {
    post: { id: postId, postKind: kind, title: title || null, body, language: language ?? null, actId: act.id },
    memberId: acting.memberId, communityId, at: acting.at,
  })
  if (!written) return refused('NOT_FOUND', 'There is no such community.', 'communityId')
  await record(db, [act])
  const named = await mention(db, acting, { textId: postId, text: body })
  await announce(db, { kind: 'POSTED', at: acting.at, actorId: acting.memberId, subjectId: postId, to: { followersOf: [communityId, acting.memberId], exceptIds: named } })
  return { postId }
})
