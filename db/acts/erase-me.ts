import type { Db } from '../db'
import { eraseMember } from '../members/erase-member'
import { memberToErase } from '../members/member-to-erase'
import { removeTexts } from '../members/remove-texts'
import { setTexts } from '../members/set-texts'
import { textsThatName } from '../members/texts-that-name'
import { wroteIntoPast } from '../metrics/findings'
import { DAY } from '../shapes'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'
import { slugOf } from './slug'

export interface EraseMeInput { contributions: 'KEEP' | 'REMOVE', key: string }

/** What stands where a title must, and where somebody was named. */
const NOTHING = '—'
const SOMEBODY = '…'
/** Mails are forgotten after 30 days. */
const MAILS_KEPT = 31 * DAY

/** A member leaves for good: nothing that names them stays. What they contributed is kept without their name, or loses its words. */
export const eraseMe = (keyed: KeyedAct) => (actor: Actor, input: EraseMeInput) => keyed('eraseMe', actor, input, async (db, { memberId, at }) => {
  const [known] = await memberToErase(db, { memberId })
  if (!known) return refused('NOT_FOUND', 'There is no such member.')
  const needles = [known.email, known.handle, known.name].filter((needle) => needle !== null)
  const [removed] = input.contributions === 'REMOVE' ? await removeTexts(db, { memberId, nothing: NOTHING, at }) : []
  await forgetNames(db, memberId, needles)
  await wroteIntoPast(db)
  await eraseMember(db, { memberId, email: known.email, needles, since: Math.max(0, at - MAILS_KEPT), at })
  return { memberId, attachmentIds: removed?.attachmentIds ?? [] }
})

/** Takes what somebody is called and reached by out of the texts that are tied to them. */
async function forgetNames(db: Db, memberId: string, needles: string[]): Promise<void> {
  const slugs = needles.map((needle) => slugOf(needle)).filter(Boolean)
  const texts = await textsThatName(db, { memberId, needles: [...needles.map((needle) => needle.toLowerCase()), ...slugs] })
  const named = new RegExp(needles.map((needle) => `(?<![\\p{L}\\p{N}])${needle.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`).join('|'), 'giu')
  const without = (text: string | null) => text?.replace(named, SOMEBODY) ?? null
  if (texts.length > 0) await setTexts(db, { texts: texts.map(({ id, edition, slug, title, body, reason }) => (
    { id, edition, slug: slug && slugs.some((one) => slug.includes(one)) ? slugOf(id) : slug, title: without(title), body: without(body), reason: without(reason) }
  )) })
}
