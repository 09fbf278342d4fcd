import { getTranslations } from 'next-intl/server'
import type { OwnSession } from '../../lib/own-sessions'
import type { CurrentViewer } from '../../lib/session'
import { whichBrowser } from '../../lib/user-agent'
import { Moment } from '../components/moment'
import { endOthers, endSession } from './actions'

/** The browsers in which the viewer is signed in, each with a button that ends it. */
export async function Sessions({ viewer, sessions }: { viewer: CurrentViewer; sessions: OwnSession[] }) {
  const t = await getTranslations('account.page')
  const nameOf = (userAgent: string) => {
    const { browser, system } = whichBrowser(userAgent)
    return t('browser', { browser: browser ?? t('unknownBrowser'), system: system ?? t('unknownSystem') })
  }
  return (
    <section aria-labelledby="sessions-title" className="flex flex-col gap-3">
      <h2 id="sessions-title" className="text-large">{t('sessions')}</h2>
      <p className="hint">{t('sessionsLead')}</p>
      <ul className="flex flex-col gap-3">
        {sessions.map(({ sessionId, userAgent, createdAt, lastUsedAt }) => (
          <li key={sessionId} className="card flex flex-wrap items-center justify-between gap-3">
            <div>
              <p className="font-semibold">{nameOf(userAgent)}{sessionId === viewer.sessionId && <> ({t('here')})</>}</p>
              <p className="hint">
                {t.rich('since', { when: () => <Moment at={new Date(createdAt).toISOString()} /> })}, {t.rich('lastUsed', { when: () => <Moment at={new Date(lastUsedAt).toISOString()} /> })}
              </p>
            </div>
            {sessionId !== viewer.sessionId && (
              <form action={endSession}>
                <input type="hidden" name="sessionId" value={sessionId} />
                <button className="button button-small" aria-label={t('endOf', { browser: nameOf(userAgent) })}>{t('end')}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <form action={endOthers}><button className="button">{t('endOthers')}</button></form>}
    </section>
  )
}
