import type { Db } from '../db'
import { newId } from '../ids'
import type { TextNow } from '../texts/lock-text'
import { publishVersion } from '../texts/publish-version'
import { hasMarks, type Text } from '../texts/three-way'
import { announce } from './announce'
import { mention } from './mention'
import { refused, type Refused } from './refusal'

interface Writer { memberId: string, actId: string, note: string | null }

/** Publishes the next version of an idea whose text is locked, and has those told who would want to know. Gives its number. */
export async function publishText(db: Db, now: TextNow, { title, body }: Text, by: Writer, { actorId, at }: { actorId: string, at: number }): Promise<number> {
  const [versionId, number] = [newId('version'), now.version + 1]
  await publishVersion(db, { ideaId: now.ideaId, memberId: by.memberId, actId: by.actId, version: { id: versionId, number, title, body, note: by.note }, at })
  const exceptIds = await mention(db, { memberId: actorId, at }, { textId: now.ideaId, text: body })
  await announce(db, { kind: 'VERSION_PUBLISHED', at, actorId, subjectId: versionId, to: { ideaId: now.ideaId, authors: true, supporters: true, followers: true, exceptIds } })
  return number
}

/** Why a text that starts from version `base` cannot stand over the text of now; null: it can. */
export function textRefusal(now: Text, written: Text): Refused | null {
  if (hasMarks(written.body)) return refused('INVALID', 'body still holds the marks of a clash: keep one of both texts and take the marks out.', 'body')
  return now.title === written.title && now.body === written.body ? refused('INVALID', 'Nothing is different in this text.', 'body') : null
}

/** Refused where a text does not start from the text of now: CONFLICT with both numbers, or INVALID for a version that there never was. */
export function baseRefusal({ ideaId, version }: Pick<TextNow, 'ideaId' | 'version'>, base: number): Refused | null {
  if (base === version) return null
  if (base < 1 || base > version) return refused('INVALID', 'There is no such version.', 'baseVersion')
  return { ...refused('CONFLICT', 'The text was changed meanwhile. Put both together and send it again.', 'baseVersion'), clash: { ideaId, base, current: version } }
}

export const noIdea = () => refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
