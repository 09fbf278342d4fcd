import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { currentViewer } from '../../../lib/session'
import { ShareForm } from '../../components/share-form'

/** The viewer's own link to an idea; who is not signed in has none. */
export async function ShareIdea({ ideaId }: { ideaId: string }) {
  const [t, viewer] = await Promise.all([getTranslations('ideas.idea'), currentViewer()])
  if (!viewer) return null
  return (
    <ShareForm hidden={{ ideaId, idempotencyKey: randomUUID() }}
      words={{ share: t('share'), link: t('shareLabel'), hint: t('shareHint'), copy: t('copy'), copied: t('copied'), failed: t('shareFailed') }} />
  )
}
