import { removeNote } from '../conversation/remove-note'
import { writeNote } from '../conversation/write-note'
import { newId } from '../ids'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

/** A private note of the organization's people beside an idea: no act and no attention. Who may is for the caller to check. */
export const addNote = (keyed: KeyedAct) => (actor: Actor, input: { ideaId: string, body: string, key: string }) => (
  keyed('add note', actor, input, async (db, { memberId, at }) => {
    const [written] = await writeNote(db, { noteId: newId('note'), memberId, ideaId: input.ideaId, body: input.body, at })
    return written ?? refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  })
)

/** Removes a note of one's own. */
export const withdrawNote = (keyed: KeyedAct) => (actor: Actor, input: { noteId: string, key: string }) => (
  keyed('withdraw note', actor, input, async (db, { memberId }) => {
    const [removed] = await removeNote(db, { noteId: input.noteId, memberId })
    return removed ?? refused('NOT_FOUND', 'There is no such note of yours.', 'noteId')
  })
)
