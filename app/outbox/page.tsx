import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { outbox } from '../../lib/outbox'
import { currentViewer } from '../../lib/session'
import { Moment } from '../components/moment'
import { reachable } from '../components/reachable'

export const metadata = { title: 'Outbox', robots: { index: false } }

/** In the demo without a mail server: the mails that would have been sent, for administrators. */
async function Outbox() {
  const [mails, t] = await Promise.all([outbox(await currentViewer()), getTranslations('notices.outbox')])
  if (!mails) notFound()
  return (
    <div className="page py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-muted">{t('lead')}</p>
      {mails.length === 0 && <p className="mt-6">{t('empty')}</p>}
      <ul className="mt-6 flex max-w-3xl flex-col gap-4">
        {mails.map(({ id, to, createdAt, text, reason }) => (
          <li key={id} className="card">
            <p className="font-semibold">{t('to', { to })}</p>
            <p className="hint"><Moment at={new Date(createdAt).toISOString()} /></p>
            <p className="mt-3 whitespace-pre-wrap break-words">{text ?? reason}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

export default reachable(Outbox)
