import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { SearchField } from './components/search-field'

export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return (
    <div className="page flex flex-col gap-5 py-16">
      <title>{t('title')}</title>
      <h1>{t('title')}</h1>
      <p className="measure">{t('body')}</p>
      <SearchField />
      <p><Link prefetch={false} className="link target" href="/ideas">{t('ideas')}</Link></p>
    </div>
  )
}
