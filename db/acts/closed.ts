import type { Db } from '../db'
import { whereItWent } from '../merge/where-it-went'
import { refused, type Refused } from './refusal'

/** Refused where an idea was merged: work on it goes on in the one where it continues. Asked under the lock of the idea, which a merge takes too. */
export async function closed(db: Db, ideaId: string, field = 'ideaId'): Promise<Refused | null> {
  const end = (await whereItWent(db, { ideaId })).at(-1)
  return end && end.ideaId !== ideaId ? refused('MERGED', `This idea was merged: it continues in «${end.title}». Go on there, or undo the merge first.`, field) : null
}
