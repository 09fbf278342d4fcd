import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { followThing } from './follow-action'

/** Follow, or at the same spot: following, and undo. Private. A visitor signs in first. */
export async function FollowButton({ id, follows, path }: { id: string; follows: boolean; path: string }) {
  const t = await getTranslations('notices')
  return (
    <form action={followThing}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="ends" value={follows ? '1' : ''} />
      <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      <button className={`button ${follows ? 'button-pressed' : ''}`} title={t('followHint')}>{follows && <span aria-hidden="true">✓</span>}{t(follows ? 'following' : 'follow')}</button>
    </form>
  )
}
