import { draftsOfMember } from '../drafts/drafts-of-member'
import { removeDraft } from '../drafts/remove-draft'
import { writeDraft } from '../drafts/write-draft'
import { newId } from '../ids'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

/** What is being written, as far as it has come. */
export interface DraftText { title: string, body: string, communityId: string | null, topics: string, language: string | null }
export interface SaveDraftInput extends DraftText {
  /** The draft that is written on; null: a new one. */
  draftId: string | null
  /** When it was last changed as far as the writer knows, ms. */
  seenAt: number | null
  key: string
}

export const MOST_DRAFTS = 50

/**
 * Keeps what a member is writing. Nothing is ever written over unseen: what was changed elsewhere since `seenAt`, or is gone, or is not the member's, stays as it is, and
 * what is sent becomes a draft of its own. No act: nobody is told, and nobody else sees it.
 */
export const saveDraft = (keyed: KeyedAct) => (actor: Actor, input: SaveDraftInput) => keyed('saveDraft', actor, input, async (db, { memberId, at }) => {
  const { draftId, seenAt, ...text } = input
  const own = await draftsOfMember(db, { memberId, limit: MOST_DRAFTS + 1 })
  const known = own.find(({ id, updatedAt }) => id === draftId && (seenAt === null || updatedAt <= seenAt))
  if (!known && own.length >= MOST_DRAFTS) return refused('LIMIT', `At most ${MOST_DRAFTS} drafts. Delete one first.`, 'draftId')
  const id = known?.id ?? newId('draft')
  await writeDraft(db, { memberId, draftId: id, payload: JSON.stringify(text), at })
  return { draftId: id }
})

/** Removes a draft for good. */
export const deleteDraft = (keyed: KeyedAct) => (actor: Actor, input: { draftId: string, key: string }) => keyed('deleteDraft', actor, input, async (db, { memberId }) => {
  const [removed] = await removeDraft(db, { memberId, draftId: input.draftId })
  return removed ?? refused('NOT_FOUND', 'You have no such draft.', 'draftId')
})
