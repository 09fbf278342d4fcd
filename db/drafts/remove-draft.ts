import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './remove-draft.cypher'

/** Removes a draft of a member. No row: the member has no such draft. */
export const removeDraft = statement('WRITE', text, z.object({ memberId: Id, draftId: Id }), z.object({ draftId: Id }))
