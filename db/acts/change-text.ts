import { editText } from '../conversation/edit-text'
import { lockText, type LockedText } from '../conversation/lock-text'
import { restoreText } from '../conversation/restore-text'
import { setTextAct } from '../conversation/set-text-act'
import { withdrawText } from '../conversation/withdraw-text'
import { actOf } from './act-of'
import { actOfText } from './act-of-text'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { mention } from './mention'
import { record } from './record'
import { refused, type Refused } from './refusal'
import { voidActs } from './void-acts'

/** base: the edition that the writer had before their eyes. */
export interface EditTextInput { textId: string, base: number, title?: string | null, body: string, language?: string | null, key: string }
export interface TextInput { textId: string, key: string }

const MOST_EDITIONS = 50
/** How long a withdrawn text can be restored. */
export const RESTORABLE = 86_400_000

const gone = () => refused('NOT_FOUND', 'There is no such comment or post.', 'textId')

/** Null when the text is there and the actor's own. */
function notOwn(text: LockedText | undefined, memberId: string): Refused | null {
  if (!text) return gone()
  return text.authorId === memberId ? null : refused('FORBIDDEN', 'Only who wrote it can change it.', 'textId')
}

/** Changes a comment or post of one's own; what it said before is kept. Of two changes from one edition the second is refused with CONFLICT. */
export const edit = (keyed: KeyedAct) => (actor: Actor, input: EditTextInput) => keyed('edit text', actor, input, async (db, acting) => {
  const { textId, base, body } = input
  const [text] = await lockText(db, { textId })
  const refusal = notOwn(text, acting.memberId)
  if (refusal || !text) return refusal ?? gone()
  if (text.withdrawnAt !== null) return gone()
  if (text.edition !== base) return refused('CONFLICT', 'It was changed since you read it. Both texts are kept: look at them and decide.', 'base')
  if (text.edition >= MOST_EDITIONS) return refused('LIMIT', `A text has at most ${MOST_EDITIONS} editions.`, 'textId')
  const title = text.label === 'Post' ? input.title || null : null
  await editText(db, { textId, title, body, language: input.language ?? text.language, at: acting.at })
  await mention(db, acting, { textId, text: body })
  return { textId }
})

/** Withdraws a comment or post of one's own: the words are gone from view and the act is void. */
export const withdraw = (keyed: KeyedAct) => (actor: Actor, input: TextInput) => keyed('withdraw text', actor, input, async (db, acting) => {
  const [text] = await lockText(db, input)
  const refusal = notOwn(text, acting.memberId)
  if (refusal || !text) return refusal ?? gone()
  const { textId } = input
  if (text.withdrawnAt !== null) return { textId, changed: false }
  const [act] = await actOfText(db, { textId, actId: text.actId, memberId: acting.memberId, at: text.createdAt })
  await withdrawText(db, { textId, at: acting.at })
  if (act) {
    await setTextAct(db, { textId, actId: act.actId })
    await voidActs(db, { actIds: [act.actId], at: acting.at })
  }
  return { textId, changed: true }
})

/** Undoes the withdrawal within a day. An act is never unvoided: it is written anew. */
export const restore = (keyed: KeyedAct) => (actor: Actor, input: TextInput) => keyed('restore text', actor, input, async (db, acting) => {
  const [text] = await lockText(db, input)
  const refusal = notOwn(text, acting.memberId)
  if (refusal || !text) return refusal ?? gone()
  const { textId } = input
  if (text.withdrawnAt === null) return { textId, changed: false }
  if (text.withdrawnAt < acting.at - RESTORABLE) return refused('LIMIT', 'What was withdrawn can be restored for a day. Write it anew.', 'textId')
  const [act] = await actOfText(db, { textId, actId: text.actId, memberId: acting.memberId, at: text.createdAt })
  const [restored] = await restoreText(db, { textId })
  if (!restored) return gone()
  if (act) {
    const { type, targetId, ideaId, communityId, partnerIds } = act
    const anew = actOf(acting, { type, targetId, ideaId, communityId, partnerIds })
    await record(db, [anew])
    await setTextAct(db, { textId, actId: anew.id })
  }
  await mention(db, acting, { textId, text: restored.body })
  return { textId, changed: true }
})
