import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { statuses, type Chosen } from './idea-search'

interface Props {
  search: Chosen
  communities: { slug: string; name: string }[]
  topics: { slug: string; name: string }[]
}

/** What narrows the list: a plain form that leads to an address. */
export async function IdeaFilters({ search, communities, topics }: Props) {
  const t = await getTranslations('ideas')
  return (
    <details className="lg:col-start-2 lg:row-start-2" open={Boolean(search.community ?? search.topic ?? search.status)}>
      <summary className="link target">{t('list.filters')}</summary>
      <form action="/ideas" className="mt-3 flex flex-col gap-4">
        <input type="hidden" name="order" value={search.order} />
        <Choice name="community" label={t('list.community')} any={t('list.any')} value={search.community} options={communities.map(({ slug, name }) => [slug, name])} />
        <Choice name="topic" label={t('list.topic')} any={t('list.any')} value={search.topic} options={topics.map(({ slug, name }) => [slug, name])} />
        <Choice name="status" label={t('list.status')} any={t('list.any')} value={search.status} options={statuses.map((status) => [status, t(`status.${status}`)])} />
        <div className="flex flex-wrap items-center gap-4"><button className="button">{t('list.apply')}</button><Link prefetch={false} className="link target" href="/ideas">{t('list.clear')}</Link></div>
      </form>
    </details>
  )
}

function Choice({ name, label, any, value, options }: { name: string; label: string; any: string; value?: string; options: [string, string][] }) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''} className="input">
        <option value="">{any}</option>
        {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </select>
    </div>
  )
}
