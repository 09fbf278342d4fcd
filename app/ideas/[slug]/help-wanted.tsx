import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { FieldForm } from '../../components/field-form'
import { TaskItem } from './task-item'
import { work } from './work-actions'
import { sizes } from './work-input'
import type { IdeaWork } from './work-query'

/** Help wanted with the idea: what is to be done, who does it, and what is waiting. */
export async function HelpWanted({ idea }: { idea: IdeaWork }) {
  const t = await getTranslations('work.help')
  const { id: ideaId, tasks, viewerIsAuthor, mergedInto } = idea
  const closed = Boolean(mergedInto)
  const path = `/ideas/${idea.slug}`
  const live = tasks.filter(({ status }) => status !== 'ACCEPTED' && status !== 'CLOSED')
  const past = tasks.filter((task) => !live.includes(task))
  if (tasks.length === 0 && (!viewerIsAuthor || closed)) return null
  return (
    <section id="help" aria-labelledby="help-title" className="page border-t border-line py-10 *:max-w-[50rem]">
      <h2 id="help-title">{t('title')}</h2>
      <p className="pt-1 text-muted">{closed ? t('merged') : live.length > 0 ? t('rule') : t('empty')}</p>
      {live.length > 0 && <ul className="mt-4 divide-y divide-line">{live.map((task) => <TaskItem key={task.id} task={task} path={path} isAuthor={viewerIsAuthor} closed={closed} />)}</ul>}
      {past.length > 0 && (
        <details className="mt-4">
          <summary className="link target">{t('past', { count: past.length })}</summary>
          <ul className="divide-y divide-line">{past.map((task) => <TaskItem key={task.id} task={task} path={path} isAuthor={viewerIsAuthor} closed={closed} />)}</ul>
        </details>
      )}
      {viewerIsAuthor && !closed && (
        <details className="mt-4">
          <summary className="link target">{t('ask')}</summary>
          <div className="pt-4">
            <FieldForm action={work} submit={t('send')} primary={false} idempotencyKey={randomUUID()} hidden={{ act: 'askForHelp', ideaId, path }}
              fields={[
                { name: 'title', kind: 'line', label: t('what'), hint: t('whatHint'), required: true, maxLength: 150 },
                { name: 'skill', kind: 'line', label: t('skill'), hint: t('skillHint'), maxLength: 40 },
                { name: 'size', kind: 'radio', label: t('size'), value: 'SMALL', options: sizes.map((value) => ({ value, label: t(value) })) },
                { name: 'body', kind: 'text', label: t('more'), rows: 3, maxLength: 5_000 },
              ]} />
          </div>
        </details>
      )}
    </section>
  )
}
