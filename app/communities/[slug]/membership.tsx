import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import { joinCommunity, leaveCommunity } from '../actions'

/** Join, or at the same spot: you are a member, leave again. */
export function Membership({ community }: { community: { id: string; slug: string; viewerIsMember: boolean } }) {
  const t = useTranslations('communities')
  const hidden = (
    <>
      <input type="hidden" name="communityId" value={community.id} />
      <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      <input type="hidden" name="path" value={`/communities/${community.slug}`} />
    </>
  )
  return community.viewerIsMember
    ? <form action={leaveCommunity} className="flex flex-wrap items-center gap-3" role="status">{hidden}<span className="font-semibold">✓ {t('member')}</span><button className="button button-quiet">{t('leave')}</button></form>
    : <form action={joinCommunity}>{hidden}<button className="button button-primary">{t('join')}</button></form>
}
