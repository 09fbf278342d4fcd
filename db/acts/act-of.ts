import { newId } from '../ids'
import type { Acting } from './keyed-act'
import type { WrittenAct } from './write-acts'

type About = Pick<WrittenAct, 'type' | 'targetId'> & Partial<Pick<WrittenAct, 'ideaId' | 'communityId' | 'partnerIds'>>

/** An act as it is written: partners without the actor and without doubles. */
export const actOf = ({ memberId, by, at, recordedAt }: Acting, about: About): WrittenAct => ({
  id: newId('act'), memberId, by, at, recordedAt, acceptedAt: null, acceptedBy: null, source: null, sourceId: null,
  ideaId: null, communityId: null, ...about,
  partnerIds: about.partnerIds ? [...new Set(about.partnerIds)].filter((partnerId) => partnerId !== memberId) : null,
})
