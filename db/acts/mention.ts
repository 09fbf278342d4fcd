import { setMentions } from '../conversation/set-mentions'
import type { Db } from '../db'
import { announce } from './announce'

const MOST_TRIED = 50
const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g

/** The handles that a text names by `@handle`, each once, in the order of the text; what stands in code names nobody. At most 50 are looked at. */
export function handlesIn(text: string): string[] {
  const found = [...text.replace(CODE, ' ').matchAll(/(?<![\p{L}\p{N}_@/.+-])@([a-z0-9][a-z0-9_-]{0,59})/giu)]
  return [...new Set(found.map(([, handle = '']) => handle.toLowerCase().replace(/[-_]+$/, '')))].slice(0, MOST_TRIED)
}

/**
 * Ties a comment, post or idea to the members whom it names (ten at most) and has those told who were not named before, in the transaction that `db` is.
 * To be called whenever the text is written or changed; gives the ids of those who are told. A mention alone is no exchange.
 */
export async function mention(db: Db, { memberId, at }: { memberId: string, at: number }, { textId, text }: { textId: string, text: string }): Promise<string[]> {
  const named = await setMentions(db, { textId, handles: handlesIn(text) })
  const memberIds = named.map((one) => one.memberId)
  await announce(db, { kind: 'MENTIONED', at, actorId: memberId, subjectId: textId, to: { memberIds } })
  return memberIds
}
