import type { Db } from '../db'
import { newId } from '../ids'
import { lockResponse } from '../responses/lock-response'
import { publishResponse } from '../responses/publish-response'
import { reasons } from '../responses/reasons'
import { saveResponseDraft } from '../responses/save-response-draft'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { isRefused, refused, type Refused } from './refusal'
import { stand, type NewStatus } from './set-status'

/** `baseNumber`: of the draft that the text was made from; 0: there was none. */
export interface SaveDraftInput { ideaId: string, organizationId: string | null, body: string, baseNumber: number, key: string }
export interface RespondInput extends SaveDraftInput { language?: string | null, status?: NewStatus | null, becauseOf?: string[] | null }

const MOST_REASONS = 20

/** How the response stands, locked; refused when somebody saved another text since. */
async function based(db: Db, ideaId: string, baseNumber: number) {
  const [before] = await lockResponse(db, { ideaId })
  if (!before) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  return before.revision === baseNumber ? before : refused('CONFLICT', `A colleague saved another text meanwhile: read it, it has the number ${before.revision}.`, 'baseNumber')
}

/** Keeps the draft that people of the hosting organization write together. Who may do so is for the caller to check. */
export const saveDraftOfResponse = (keyed: KeyedAct) => (actor: Actor, input: SaveDraftInput) => keyed('saveResponseDraft', actor, input, async (db, { memberId, at }) => {
  const { ideaId, organizationId, body, baseNumber } = input
  const before = await based(db, ideaId, baseNumber)
  if (isRefused(before)) return before
  await saveResponseDraft(db, { ideaId, responseId: newId('response'), organizationId, body, revision: baseNumber + 1, memberId, at })
  return { ideaId }
})

/** Act RESPONDED: the public word of the hosting organization, at once with the status. A text mended without a new status is no act, and nobody is told. */
export const respond = (keyed: KeyedAct) => (actor: Actor, input: RespondInput) => keyed('publishResponse', actor, input, async (db, acting) => {
  const { ideaId, organizationId, body, baseNumber, status, language = null } = input
  const before = await based(db, ideaId, baseNumber)
  if (isRefused(before)) return before
  const because = await reasonsOf(db, input.becauseOf ?? [])
  if (isRefused(because)) return because
  const stood = status ? await stand(db, acting, ideaId, status) : { changed: false }
  if (isRefused(stood)) return stood
  const { memberId, at } = acting
  await publishResponse(db, {
    ideaId, responseId: newId('response'), organizationId, body, language, number: before.number + 1, revision: baseNumber + 1, becauseIds: because.map(({ id }) => id), memberId, at,
  })
  if (before.publishedAt === null || stood.changed) {
    await record(db, [actOf(acting, { type: 'RESPONDED', targetId: ideaId, ideaId, communityId: before.communityId, partnerIds: before.authorIds })])
    await announce(db, { kind: 'RESPONDED', at, actorId: memberId, subjectId: ideaId, to: { ideaId, authors: true, supporters: true, followers: true } })
  }
  const named = because.filter(({ id }) => !before.becauseIds.includes(id)).flatMap(({ authorIds }) => authorIds)
  if (named.length > 0) await announce(db, { kind: 'BECAUSE_OF_YOU', at, actorId: memberId, subjectId: ideaId, to: { memberIds: [...new Set(named)] } })
  return { ideaId }
})

async function reasonsOf(db: Db, ids: string[]): Promise<{ id: string, authorIds: string[] }[] | Refused> {
  const distinct = [...new Set(ids)]
  if (distinct.length > MOST_REASONS) return refused('LIMIT', `A response names at most ${MOST_REASONS} contributions.`, 'becauseOf')
  const found = await reasons(db, { ids: distinct })
  return found.length === distinct.length ? found : refused('NOT_FOUND', 'One of the contributions is not there.', 'becauseOf')
}
