import { newId } from '../ids'
import { eraseMember } from '../members/erase-member'
import { memberToErase } from '../members/member-to-erase'
import { removeTexts } from '../members/remove-texts'
import { wroteIntoPast } from '../metrics/findings'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface EraseMeInput { contributions: 'KEEP' | 'REMOVE', key: string }

/** What stands where a title must. */
const NOTHING = '—'

/**
 * A member leaves for good: what is theirs alone is gone, what they contributed is kept without their name, or loses its words.
 * What they were called and reached by is taken out of every text seconds later, by a job (db/jobs/forget-names.ts).
 */
export const eraseMe = (keyed: KeyedAct) => (actor: Actor, input: EraseMeInput) => keyed('eraseMe', actor, input, async (db, { memberId, at }) => {
  const [known] = await memberToErase(db, { memberId })
  if (!known) return refused('NOT_FOUND', 'There is no such member.')
  const [removed] = input.contributions === 'REMOVE' ? await removeTexts(db, { memberId, nothing: NOTHING, at }) : []
  await wroteIntoPast(db)
  await eraseMember(db, { memberId, email: known.email, jobId: newId('job'), forgotten: JSON.stringify({ memberId, ...known }), at })
  return { memberId, attachmentIds: removed?.attachmentIds ?? [] }
})
