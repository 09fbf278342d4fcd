import type { Db } from '../db'
import { newId } from '../ids'
import { boundedOnIdea } from '../work/bounded-on-idea'
import { outcomeNow } from '../work/outcome-now'
import { peopleBehind } from '../work/people-behind'
import { withdrawOutcome as takeBack } from '../work/withdraw-outcome'
import { writeOutcome, type OutcomeKind, type ValueKind } from '../work/write-outcome'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import { closed } from './closed'
import { noSuchIdea, standing } from './co-author'
import type { Acting, KeyedAct } from './keyed-act'
import { record } from './record'
import { isRefused, refused, type Refused } from './refusal'
import { voidActs } from './void-acts'

interface Told {
  kind: OutcomeKind, title: string, body: string, url?: string | null, at: number, value: ValueKind
  amount?: number | null, currency?: string | null, madeBy?: string[] | null, becauseOf?: string[] | null, key: string
}
export interface PresentInput extends Told { ideaId: string }
export interface EditOutcomeInput extends Told { outcomeId: string }

const MOST_OUTCOMES = 50
const MOST_MAKERS = 30
const MOST_CAUSES = 20
/** What one announcement may name. */
const MOST_TOLD = 500

/** Act PRESENTED: an author, or who answers for the idea, tells what it produced. The people behind what it came from are told. */
export const presentOutcome = (keyed: KeyedAct) => (actor: Actor, input: PresentInput, answers: boolean) => keyed('presentOutcome', actor, input, async (db, acting) => {
  const { ideaId } = input
  const { memberId, at } = acting
  const idea = await standing(db, ideaId, memberId)
  if (!idea) return noSuchIdea()
  if (!answers && !idea.authorIds.includes(memberId)) return refused('FORBIDDEN', 'Only authors and people of the hosting organization tell what came of an idea.', 'ideaId')
  const merged = await closed(db, ideaId)
  if (merged) return merged
  const [bounded] = await boundedOnIdea(db, { ideaId })
  if ((bounded?.outcomes ?? 0) >= MOST_OUTCOMES) return refused('LIMIT', `An idea has at most ${MOST_OUTCOMES} outcomes.`, 'ideaId')
  const causes = await causesOf(db, input)
  if (isRefused(causes)) return causes
  const outcomeId = newId('outcome')
  const act = actOf(acting, { type: 'PRESENTED', targetId: ideaId, ideaId, communityId: idea.communityId })
  await writeOutcome(db, { ...rowOf(input, outcomeId, ideaId, acting), outcome: { ...rowOf(input, outcomeId, ideaId, acting).outcome, createdAt: at, actId: act.id } })
  await record(db, [act])
  const exceptIds = await tell(db, { outcomeId, ideaId }, causes, acting)
  await announce(db, { kind: 'OUTCOME_PRESENTED', at, actorId: memberId, subjectId: outcomeId, to: { ideaId, authors: true, supporters: true, followers: true, exceptIds } })
  return { outcomeId }
})

/** Who presented an outcome tells it anew; who is behind what is named for the first time is told. */
export const editOutcome = (keyed: KeyedAct) => (actor: Actor, input: EditOutcomeInput) => keyed('editOutcome', actor, input, async (db, acting) => {
  const { outcomeId } = input
  const now = await own(db, outcomeId, acting)
  if (isRefused(now)) return now
  const causes = await causesOf(db, input)
  if (isRefused(causes)) return causes
  await writeOutcome(db, rowOf(input, outcomeId, now.ideaId, acting))
  await tell(db, { outcomeId, ideaId: now.ideaId }, causes.filter(({ id }) => !now.causeIds.includes(id)), acting)
  return { outcomeId }
})

/** Who presented an outcome takes it back: it is shown no longer. */
export const withdrawOutcome = (keyed: KeyedAct) => (actor: Actor, input: { outcomeId: string, key: string }) => keyed('withdrawOutcome', actor, input, async (db, acting) => {
  const now = await own(db, input.outcomeId, acting)
  if (isRefused(now)) return now
  await takeBack(db, { outcomeId: input.outcomeId, at: acting.at })
  await voidActs(db, { actIds: now.actId ? [now.actId] : [], at: acting.at })
  return { ideaId: now.ideaId }
})

async function own(db: Db, outcomeId: string, { memberId }: Acting) {
  const [now] = await outcomeNow(db, { outcomeId })
  if (!now) return refused('NOT_FOUND', 'There is no such outcome.', 'outcomeId')
  return now.presenterId === memberId ? now : refused('FORBIDDEN', 'Only who presented an outcome changes it or takes it back.', 'outcomeId')
}

async function causesOf(db: Db, { madeBy, becauseOf }: Told): Promise<{ id: string, memberIds: string[] }[] | Refused> {
  const ids = [...new Set(becauseOf ?? [])]
  if (ids.length > MOST_CAUSES) return refused('LIMIT', `At most ${MOST_CAUSES} contributions.`, 'becauseOf')
  if ((madeBy ?? []).length > MOST_MAKERS) return refused('LIMIT', `At most ${MOST_MAKERS} people.`, 'madeBy')
  const causes = ids.length > 0 ? await peopleBehind(db, { ids }) : []
  return causes.length === ids.length ? causes : refused('NOT_FOUND', 'One of these contributions is not there.', 'becauseOf')
}

const rowOf = ({ kind, title, body, url = null, at, value, amount = null, currency = null, madeBy, becauseOf }: Told, id: string, ideaId: string, acting: Acting) => ({
  outcome: { id, ideaId, kind, title, body, url, at, valueKind: value, amount, currency, updatedAt: acting.at },
  ideaId, memberId: acting.memberId, madeBy: [...new Set(madeBy ?? [])], becauseOf: [...new Set(becauseOf ?? [])],
})

/** Has the people behind causes told; gives their ids, so that they don't hear of it another way too. */
async function tell(db: Db, { outcomeId, ideaId }: { outcomeId: string, ideaId: string }, causes: { memberIds: string[] }[], { memberId, at }: Acting): Promise<string[]> {
  const memberIds = [...new Set(causes.flatMap((cause) => cause.memberIds))].slice(0, MOST_TOLD)
  if (memberIds.length > 0) await announce(db, { kind: 'BECAUSE_OF_YOU', at, actorId: memberId, subjectId: outcomeId, to: { ideaId, memberIds } })
  return memberIds
}
