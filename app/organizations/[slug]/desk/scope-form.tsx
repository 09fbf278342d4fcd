import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { DeskOf } from './desk'
import { periods } from './scope'
import { hasTopics, isUntopical, pathOf } from './views'

/** What a view looks at, in a sentence, and the form that changes it: a plain form that leads to an address, which is the permalink. */
export async function ScopeForm({ desk: { organization: { slug }, view, choices, communities, topics, scope } }: { desk: DeskOf }) {
  const [t, format] = [await getTranslations('desk.scope'), await getFormatter()]
  const day = (instant: string) => format.dateTime(new Date(instant), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const community = communities.find(({ id }) => id === scope.communityId)?.name
  const topic = hasTopics(view) ? topics.find((each) => each.slug === scope.topicSlug)?.name ?? scope.topicSlug : null
  const days = choices.days && !periods.some((each) => String(each) === choices.days) ? [...periods, Number(choices.days)] : periods
  const path = pathOf(slug, view)
  const dated = view !== 'list' // the list is of now
  return (
    <div className="mt-5">
      <p data-scope className="text-small text-muted">{dated && <>{t('period', { from: day(scope.from), to: day(new Date(Date.parse(scope.asOf) - 1).toISOString()), days: scope.windowDays })} · </>}<bdi>{community ?? t('allCommunities')}</bdi> · <bdi>{topic ?? t('allTopics')}</bdi>{dated && scope.compare && <> · {t('compared')}</>}</p>
      {scope.topicSlug && isUntopical(view) && <p className="measure mt-2">{t(`untopical.${view}`)}</p>}
      <details className="mt-1">
        <summary className="link target">{t(dated ? 'change' : 'choose')}</summary>
        <form action={path} className="card mt-2 grid max-w-4xl gap-4 sm:grid-cols-2">
          {dated && <><Choice name="days" label={t('days')} value={choices.days ?? '90'} options={days.map((each) => [String(each), t('lastDays', { days: each })])} />
          <div className="grid gap-4 min-[26rem]:grid-cols-2">
            {(['from', 'to'] as const).map((name) => (
              <div key={name} className="field"><label htmlFor={`scope-${name}`}>{t(name)}</label><input id={`scope-${name}`} type="date" name={name} defaultValue={choices[name]} className="input" /></div>
            ))}
          </div></>}
          <Choice name="community" label={t('community')} value={choices.community ?? ''} options={[['', t('allCommunities')], ...communities.map((each): [string, string] => [each.slug, each.name])]} />
          <Choice name="topic" label={t('topic')} value={choices.topic ?? ''} options={[['', t('allTopics')], ...topics.map((each): [string, string] => [each.slug, each.name])]} />
          {dated && <label className="flex items-center gap-3 sm:col-span-2"><input type="checkbox" name="compare" value="yes" defaultChecked={scope.compare} className="size-6 flex-none" /><span>{t('compare')}</span></label>}
          <div className="flex flex-wrap items-center gap-4 sm:col-span-2"><button className="button">{t('show')}</button><Link prefetch={false} className="link target" href={path}>{t('reset')}</Link></div>
        </form>
      </details>
    </div>
  )
}

function Choice({ name, label, value, options }: { name: string; label: string; value: string; options: [string, string][] }) {
  return (
    <div className="field">
      <label htmlFor={`scope-${name}`}>{label}</label>
      <select id={`scope-${name}`} name={name} defaultValue={value} className="input">
        {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </select>
    </div>
  )
}
