import { getTranslations } from 'next-intl/server'

/** What a page says while the graph is away. */
export async function Unavailable() {
  const t = await getTranslations('common.unavailable')
  return (
    <div className="page measure flex flex-col gap-4 py-16">
      <h1>{t('title')}</h1>
      <p>{t('body')}</p>
      <form method="get"><button className="button button-primary">{t('again')}</button></form>
    </div>
  )
}
