import type { Db } from '../db'
import { newId } from '../ids'
import { beforeMerging } from '../merge/before-merging'
import { mergeIdea } from '../merge/merge-idea'
import { unmergeIdea } from '../merge/unmerge-idea'
import { whereItWent } from '../merge/where-it-went'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce, type NoticeKind } from './announce'
import type { Acting, KeyedAct } from './keyed-act'
import { lockIdeas } from './lock-ideas'
import { record } from './record'
import { refused, type Refused } from './refusal'

export interface MergeInput { ideaId: string, intoId: string, because: string, key: string }
export interface UnmergeInput { ideaId: string, key: string }

/** All that is together in one idea, and how deep it may hang: a question about it stays one of a few ideas. */
const MOST_TOGETHER = 50
const MOST_LEVELS = 8

/**
 * Points an idea to the one that it continues in. Only what was not merged itself is merged, and only into what was not, so that no ring can come to be:
 * the locks of both are taken first, in one order for everybody, and what stands is read under them. Who may is for the caller to check. Act MODERATED.
 */
export const mergeIdeas = (keyed: KeyedAct) => (actor: Actor, input: MergeInput) => keyed('mergeIdeas', actor, input, async (db, acting) => {
  const { ideaId, intoId, because } = input
  if (ideaId === intoId) return refused('INVALID', 'An idea cannot be merged into itself.', 'intoId')
  const there = new Set((await lockIdeas(db, { ideaIds: [ideaId, intoId].sort() })).map((row) => row.ideaId))
  if (!there.has(ideaId)) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  const [before] = await beforeMerging(db, { ideaId, intoId })
  if (!before) return refused('NOT_FOUND', 'There is no such idea to merge it into.', 'intoId')
  const refusal = whyNot(before)
  if (refusal) return refusal
  await mergeIdea(db, { mergeId: newId('merge'), ideaId, intoId, because, memberId: acting.memberId, at: acting.at })
  await moderated(db, acting, 'MERGED', { ideaId, otherId: intoId, communityId: before.communityId, authorIds: before.intoAuthorIds })
  return { ideaId, intoId }
})

/** Ends the merge of an idea: all is as it would be without it. Act MODERATED. */
export const unmergeIdeas = (keyed: KeyedAct) => (actor: Actor, input: UnmergeInput) => keyed('unmergeIdeas', actor, input, async (db, acting) => {
  const { ideaId } = input
  const [idea] = await lockedChain(db, ideaId)
  if (!idea) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  const [ended] = await unmergeIdea(db, { ideaId, at: acting.at })
  if (!ended) return refused('INVALID', 'This idea was not merged into another, or not any more.', 'ideaId')
  await moderated(db, acting, 'UNMERGED', { ideaId, otherId: ended.fromId, communityId: idea.communityId, authorIds: ended.fromAuthorIds })
  return { ideaId, fromId: ended.fromId }
})

function whyNot({ ideaWentTo, intoWentTo, ideas, levels }: Awaited<ReturnType<typeof beforeMerging>>[number]): Refused | null {
  if (ideaWentTo !== null) return refused('MERGED', `This idea was merged already: it continues in «${ideaWentTo}».`, 'ideaId')
  if (intoWentTo !== null) return refused('MERGED', `That idea was merged itself: it continues in «${intoWentTo}». Merge into that one.`, 'intoId')
  if (ideas > MOST_TOGETHER) return refused('LIMIT', `At most ${MOST_TOGETHER} ideas can be together in one.`, 'intoId')
  return levels > MOST_LEVELS ? refused('LIMIT', `Merged ideas can hang ${MOST_LEVELS} levels deep at most.`, 'intoId') : null
}

/** An idea and all that it was merged into, under their locks: taken anew until nothing has changed meanwhile. */
async function lockedChain(db: Db, ideaId: string) {
  let chain = await whereItWent(db, { ideaId })
  for (;;) {
    await lockIdeas(db, { ideaIds: chain.map((row) => row.ideaId).sort() })
    const now = await whereItWent(db, { ideaId })
    if (now.map((row) => row.ideaId).join() === chain.map((row) => row.ideaId).join()) return now
    chain = now
  }
}

interface Brought { ideaId: string, otherId: string, communityId: string | null, authorIds: string[] }

/** The act, and who is told: the authors of the other in their own right, and else those around the merged idea; nobody hears it from both sides. */
async function moderated(db: Db, acting: Acting, kind: NoticeKind, { ideaId, otherId, communityId, authorIds }: Brought) {
  const about = { kind, at: acting.at, actorId: acting.memberId }
  await record(db, [actOf(acting, { type: 'MODERATED', targetId: ideaId, ideaId, communityId })])
  await announce(
    db,
    { ...about, subjectId: ideaId, to: { ideaId, authors: true, supporters: true, followers: true, exceptIds: authorIds } },
    { ...about, subjectId: otherId, to: { ideaId: otherId, memberIds: authorIds } },
  )
}
