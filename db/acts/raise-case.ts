import { beforeRaising } from '../cases/before-raising'
import { raiseCase } from '../cases/raise-case'
import { newId } from '../ids'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused } from './refusal'

export interface RaiseCaseInput {
  organizationId: string, communityId?: string | null, title: string, body: string, language?: string | null
  isPublic: boolean, onBehalfOf?: string | null, key: string
}

/** Act RAISED: something went wrong for a customer of an organization. It points to the community it concerns, else to the case. */
export const raise = (keyed: KeyedAct) => (actor: Actor, input: RaiseCaseInput) => keyed('raiseCase', actor, input, async (db, acting) => {
  const { organizationId, title, body, isPublic } = input
  const communityId = input.communityId ?? null
  const [before] = await beforeRaising(db, { organizationId, communityId })
  if (!before?.organizationThere) return refused('NOT_FOUND', 'There is no such organization.', 'organizationId')
  if (communityId && !before.hosted) return refused('NOT_FOUND', 'The organization has no such community.', 'communityId')
  const caseId = newId('case')
  const act = actOf(acting, { type: 'RAISED', targetId: communityId ?? caseId, communityId })
  await raiseCase(db, {
    matter: { id: caseId, title, body, language: input.language ?? null, isPublic, onBehalfOf: input.onBehalfOf ?? null, communityId },
    memberId: acting.memberId, organizationId, stepId: newId('step'), actId: act.id, at: acting.at,
  })
  await record(db, [act])
  await announce(db, { kind: 'CASE_RAISED', at: acting.at, actorId: acting.memberId, subjectId: caseId, to: { organizationId } })
  return { caseId }
})
