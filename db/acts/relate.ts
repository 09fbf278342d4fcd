import { authorship } from '../work/authorship'
import { boundedOnIdea } from '../work/bounded-on-idea'
import { removeRelation } from '../work/remove-relation'
import { writeRelation, type RelationKind } from '../work/write-relation'
import type { Db } from '../db'
import type { Actor } from './actor'
import { noSuchIdea } from './co-author'
import type { KeyedAct } from './keyed-act'
import { lockIdeas } from './lock-ideas'
import { refused, type Refused } from './refusal'

export interface UnrelateInput { ideaId: string, otherId: string, key: string }
export interface RelateInput extends UnrelateInput { kind: RelationKind }

const MOST_RELATIONS = 50
const keyOf = ({ ideaId, otherId }: UnrelateInput) => [ideaId, otherId].sort().join('@')

/** Ties two ideas; what was said of the two before is replaced. `moderates`: who acts may do so without being an author of either. */
export const relateIdeas = (keyed: KeyedAct) => (actor: Actor, input: RelateInput, moderates: boolean) => keyed('relateIdeas', actor, input, async (db, { memberId, at }) => {
  const { ideaId, otherId, kind } = input
  const no = await mayTie(db, input, memberId, moderates)
  if (no) return no
  const [[one], [other]] = await Promise.all([boundedOnIdea(db, { ideaId }), boundedOnIdea(db, { ideaId: otherId })])
  if (Math.max(one?.relations ?? 0, other?.relations ?? 0) >= MOST_RELATIONS) return refused('LIMIT', `An idea is tied to at most ${MOST_RELATIONS} others.`, 'otherId')
  await writeRelation(db, { ideaId, otherId, key: keyOf(input), kind, memberId, at })
  return { ideaId }
})

/** Unties two ideas. */
export const unrelateIdeas = (keyed: KeyedAct) => (actor: Actor, input: UnrelateInput, moderates: boolean) => keyed('unrelateIdeas', actor, input, async (db, { memberId }) => {
  const no = await mayTie(db, input, memberId, moderates)
  if (no) return no
  const [gone] = await removeRelation(db, { key: keyOf(input) })
  return gone ? { ideaId: input.ideaId } : refused('NOT_FOUND', 'These two are not tied.', 'otherId')
})

/** Refused unless both are there and who acts is an author of either. The locks are taken in the order of the ids. */
async function mayTie(db: Db, { ideaId, otherId }: UnrelateInput, memberId: string, moderates: boolean): Promise<Refused | null> {
  if (ideaId === otherId) return refused('INVALID', 'An idea is not tied to itself.', 'otherId')
  await lockIdeas(db, { ideaIds: [ideaId, otherId].sort() })
  const [[one], [other]] = await Promise.all([authorship(db, { ideaId, memberId }), authorship(db, { ideaId: otherId, memberId })])
  if (!one) return noSuchIdea()
  if (!other) return refused('NOT_FOUND', 'There is no such idea.', 'otherId')
  if (moderates || [...one.authorIds, ...other.authorIds].includes(memberId)) return null
  return refused('FORBIDDEN', 'Only an author of one of the two, or a moderator, ties ideas.', 'ideaId')
}
