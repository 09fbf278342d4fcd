import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { FieldForm } from '../../components/field-form'
import { MemberLink } from '../../components/member-link'
import { Text } from '../../components/text'
import { work } from './work-actions'
import { WorkButton } from './work-button'
import type { WorkTask } from './work-query'

/** closed: the idea was merged, no new work begins on it. */
interface Props { task: WorkTask; path: string; isAuthor: boolean; closed: boolean }

/** One task: what, for whom, how it stands, and what the reader may do with it. */
export async function TaskItem({ task, path, isAuthor, closed }: Props) {
  const t = await getTranslations('work.help')
  return (
    <li id={task.id} className="flex flex-col gap-3 py-5">
      <h3 dir="auto">{task.title}</h3>
      <p className="flex flex-wrap items-center gap-2 text-small text-muted">
        <span className="tag">{t(`status.${task.status}`)}</span><span className="tag">{t(task.size)}</span>{task.skill && <span className="tag" dir="auto">{task.skill}</span>}
        {task.takenBy && <span>{t('by')} <MemberLink member={task.takenBy} /></span>}
        {task.lapsesAt && <span>{t('lapses', { date: new Date(task.lapsesAt) })}</span>}
      </p>
      {task.body && <Text body={task.body} small />}
      {task.returnedBecause && <div className="notice"><p className="font-semibold">{t('returned')}</p><Text body={task.returnedBecause} small /></div>}
      {task.note && <div className="border-s-2 border-line ps-4"><p className="text-small text-muted">{t('delivered')}</p><Text body={task.note} small />{task.url && <p><a className="link target wrap-anywhere" href={task.url} rel="nofollow ugc noopener">{task.url}</a></p>}</div>}
      <Steps task={task} path={path} isAuthor={isAuthor} closed={closed} />
    </li>
  )
}

async function Steps({ task, path, isAuthor, closed }: Props) {
  const t = await getTranslations('work.help')
  const { status, viewerTook } = task
  const button = { path: `${path}#${task.id}`, hidden: { taskId: task.id }, about: task.title }
  const form = { action: work, primary: false, idempotencyKey: randomUUID() }
  const judges = isAuthor && !viewerTook
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {status === 'OPEN' && !closed && <WorkButton act="takeTask" primary {...button}>{t('take')}</WorkButton>}
        {status === 'DELIVERED' && judges && <WorkButton act="acceptDelivery" primary {...button}>{t('accept')}</WorkButton>}
        {((status === 'TAKEN' && (viewerTook || isAuthor)) || (status === 'DELIVERED' && viewerTook)) && <WorkButton act="giveTaskBack" {...button}>{t(viewerTook ? 'giveBack' : 'takeBack')}</WorkButton>}
        {status === 'OPEN' && isAuthor && <WorkButton act="closeTask" {...button}>{t('close')}</WorkButton>}
        {status === 'CLOSED' && isAuthor && !closed && <WorkButton act="reopenTask" {...button}>{t('reopen')}</WorkButton>}
      </div>
      {status === 'TAKEN' && viewerTook && (
        <details>
          <summary className="link target">{t('deliver')}<span className="sr-only">: {task.title}</span></summary>
          <div className="pt-3"><FieldForm {...form} submit={t('deliverNow')} hidden={{ act: 'deliverTask', taskId: task.id, path }}
            fields={[{ name: 'note', kind: 'text', label: t('note'), required: true, rows: 3, maxLength: 10_000 }, { name: 'url', kind: 'line', label: t('url'), hint: t('urlHint'), maxLength: 2_000 }]} /></div>
        </details>
      )}
      {status === 'DELIVERED' && judges && (
        <details>
          <summary className="link target">{t('return')}<span className="sr-only">: {task.title}</span></summary>
          <div className="pt-3"><FieldForm {...form} submit={t('returnNow')} hidden={{ act: 'returnDelivery', taskId: task.id, path }} fields={[{ name: 'because', kind: 'text', label: t('because'), required: true, rows: 3, maxLength: 10_000 }]} /></div>
        </details>
      )}
      {status === 'DELIVERED' && isAuthor && viewerTook && <p className="hint">{t('ownWork')}</p>}
    </>
  )
}
