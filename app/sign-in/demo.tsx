import { getTranslations } from 'next-intl/server'
import type { DemoLogin } from '../../lib/demo-accounts'

/** Who anybody may be in the demo: buttons of the form around it. */
export async function Demo({ logins }: { logins: DemoLogin[] }) {
  const t = await getTranslations('account.demo')
  return (
    <section aria-labelledby="demo-title" className="card flex flex-col gap-4">
      <div>
        <h2 id="demo-title" className="text-large">{t('title')}</h2>
        <p className="hint">{t('lead')}</p>
      </div>
      <ul className="flex flex-col gap-4">
        {logins.map(({ key, email, password }) => (
          <li key={key} className="flex flex-col items-start gap-1">
            <button name="demo" value={key} className="button button-small">{t(`${key}.button`)}</button>
            <p className="hint">{t(`${key}.what`)}</p>
            <p className="hint flex flex-wrap gap-x-4 [overflow-wrap:anywhere]"><code>{email}</code> <code>{password}</code></p>
          </li>
        ))}
      </ul>
    </section>
  )
}
