import type { Db } from '../db'
import { deriveIdea } from '../texts/derive-idea'
import { announce } from './announce'
import type { Acting } from './keyed-act'
import { lockIdeas } from './lock-ideas'

/** Whether the idea that another would build on is there. */
export const canDerive = async (db: Db, originId: string): Promise<boolean> => (await lockIdeas(db, { ideaIds: [originId] })).length > 0

/** Ties a new idea to the one that it builds on, whose authors and followers are told. */
export async function derive(db: Db, link: { ideaId: string, originId: string }, { memberId, at }: Acting): Promise<void> {
  await deriveIdea(db, { fromId: link.ideaId, toId: link.originId, by: memberId, because: null, at })
  await announce(db, { kind: 'DERIVED', at, actorId: memberId, subjectId: link.ideaId, to: { ideaId: link.originId, authors: true, followers: true } })
}
