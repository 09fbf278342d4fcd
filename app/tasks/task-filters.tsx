import { getTranslations } from 'next-intl/server'

interface Props { topics: { slug: string; name: string }[]; topic: string | undefined; skill: string | undefined; forMe: boolean }

/** Narrows the tasks by topic and skill; a plain form, so that the address holds the choice. */
export async function TaskFilters({ topics, topic, skill, forMe }: Props) {
  const t = await getTranslations('work.tasks')
  return (
    <form action="/tasks" className="mt-6 flex max-w-[50rem] flex-wrap items-end gap-4">
      {forMe && <input type="hidden" name="for" value="me" />}
      <div className="field min-w-48 flex-1">
        <label htmlFor="topic">{t('topic')}</label>
        <select id="topic" name="topic" className="input" defaultValue={topic ?? ''}><option value="">{t('any')}</option>{topics.map((one) => <option key={one.slug} value={one.slug}>{one.name}</option>)}</select>
      </div>
      <div className="field min-w-48 flex-1"><label htmlFor="skill">{t('skill')}</label><input id="skill" name="skill" className="input" maxLength={40} defaultValue={skill} dir="auto" /></div>
      <button className="button">{t('show')}</button>
    </form>
  )
}
