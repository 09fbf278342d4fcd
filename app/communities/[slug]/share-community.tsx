import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { currentViewer } from '../../../lib/session'
import { ShareForm } from '../../components/share-form'

/** The viewer's own link to a community; who is not signed in has none. */
export async function ShareCommunity({ community }: { community: { id: string; slug: string } }) {
  const [t, viewer] = await Promise.all([getTranslations('communities'), currentViewer()])
  if (!viewer) return null
  return (
    <ShareForm hidden={{ communityId: community.id, idempotencyKey: randomUUID() }}
      words={{ share: t('share.button'), link: t('share.link'), hint: t('share.hint'), copy: t('share.copy'), copied: t('share.copied'), failed: t('share.failed') }} />
  )
}
