import { contestStage } from '../members/contest-stage'
import { showStages } from '../members/show-stages'
import { newId } from '../ids'
import { stagesOf } from '../metrics/stage'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

/** The window of stages that people see (docs/metrics.md 2.2). */
const WINDOW_DAYS = 90

/** Lets others see the member's stages, or no more. */
export const shareStages = (keyed: KeyedAct, shown: boolean) => (actor: Actor, input: { key: string }) => (
  keyed(shown ? 'show stages' : 'hide stages', actor, input, async (db, { memberId, at }) => {
    const [written] = await showStages(db, { memberId, at: shown ? at : null })
    return written ? { memberId } : refused('NOT_FOUND', 'There is no such member.')
  })
)

export interface ContestInput { communityId: string, reason: string, key: string }

/** Says that the stage measured of the member in a community is not right, with that stage and the reason. */
export const contest = (keyed: KeyedAct) => (actor: Actor, input: ContestInput) => keyed('contest stage', actor, input, async (db, { memberId, at }) => {
  const { communityId, reason } = input
  const [found] = await stagesOf(db, { memberIds: [memberId], communityIds: [communityId], instants: [at], windowDays: WINDOW_DAYS })
  if (!found || found.stage === 'NONE') return refused('NOT_FOUND', 'You have no stage there yet.', 'communityId')
  await contestStage(db, { id: newId('act'), memberId, communityId, stage: found.stage, reason, at })
  return { communityId }
})
