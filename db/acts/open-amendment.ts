import type { Db } from '../db'
import { amendmentsById, type AmendmentRow } from '../texts/amendments-by-id'
import { lockText, type TextNow } from '../texts/lock-text'
import { refused, type Refused } from './refusal'

/** An amendment with the text that it would change. */
export interface Opened { amendment: AmendmentRow, now: TextNow }

const gone = () => refused('NOT_FOUND', 'There is no such amendment.', 'amendmentId')

/** An amendment and the text of its idea, under the lock of the idea: every change of either waits for it. Refused when there is none. */
export async function openAmendment(db: Db, amendmentId: string): Promise<Opened | Refused> {
  const [seen] = await amendmentsById(db, { ids: [amendmentId] })
  if (!seen) return gone()
  const [now] = await lockText(db, { ideaId: seen.ideaId })
  const [amendment] = await amendmentsById(db, { ids: [amendmentId] })
  return now && amendment ? { now, amendment } : gone()
}

/** Refused when it was decided or taken back before. */
export const decidedRefusal = ({ status }: AmendmentRow): Refused | null => (
  status === 'OPEN' ? null : refused('CONFLICT', 'This amendment was decided or taken back already.', 'amendmentId')
)

/** Refused to all but the authors of the idea, and to an author whose own proposal it is. */
export function deciderRefusal({ amendment, now }: Opened, memberId: string): Refused | null {
  if (!now.authorIds.includes(memberId)) return refused('FORBIDDEN', 'Only the authors of the idea decide about this.', 'amendmentId')
  return amendment.authorId === memberId ? refused('FORBIDDEN', 'Another author than who proposed it decides about this.', 'amendmentId') : null
}
