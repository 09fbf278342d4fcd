import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { NOTICE_COOKIE, noticeHere } from '../../lib/notice'
import { NoticeOnce } from './notice-once'

/** A quiet word about what just happened, once: after signing in, an act that was finished, a link that leads nowhere. */
export async function Notice() {
  const [notice, t] = await Promise.all([noticeHere(), getTranslations('account.notice')])
  if (!notice || !t.has(notice as 'signedIn')) return null
  return (
    <div className="page pt-4">
      <NoticeOnce key={randomUUID()} cookie={NOTICE_COOKIE} close={t('close')}>{t(notice as 'signedIn')}</NoticeOnce>
    </div>
  )
}
