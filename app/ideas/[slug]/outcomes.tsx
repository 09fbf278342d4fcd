import { getFormatter, getTranslations } from 'next-intl/server'
import { MemberLink } from '../../components/member-link'
import { Text } from '../../components/text'
import { OutcomeForm } from './outcome-form'
import { WorkButton } from './work-button'
import type { IdeaWork, WorkOutcome } from './work-query'

/** What came of the idea, and because of whom. */
export async function Outcomes({ idea }: { idea: IdeaWork }) {
  const t = await getTranslations('work.outcomes')
  if (idea.outcomes.length === 0 && !idea.viewerCanPresent) return null
  return (
    <section id="outcomes" aria-labelledby="outcomes-title" className="page pb-10 *:max-w-[50rem]">
      <h2 id="outcomes-title">{t('title')}</h2>
      {idea.outcomes.length === 0 && <p className="pt-1 text-muted">{t('empty')}</p>}
      <ul className="mt-4 flex flex-col gap-4">{idea.outcomes.map((outcome) => <Outcome key={outcome.id} outcome={outcome} idea={idea} />)}</ul>
      {idea.viewerCanPresent && <details className="mt-4"><summary className="link target">{t('present')}</summary><div className="pt-4"><OutcomeForm idea={idea} /></div></details>}
    </section>
  )
}

async function Outcome({ outcome, idea }: { outcome: WorkOutcome; idea: IdeaWork }) {
  const [t, format] = await Promise.all([getTranslations('work.outcomes'), getFormatter()])
  const { amount, currency, madeBy, becauseOf } = outcome
  const path = `/ideas/${idea.slug}`
  return (
    <li id={outcome.id} className="card flex flex-col gap-3">
      <h3 dir="auto">{outcome.title}</h3>
      <p className="flex flex-wrap items-center gap-2 text-small text-muted">
        <span className="tag">{t(outcome.kind)}</span><span className="tag">{t(outcome.value)}</span>
        {amount != null && currency && <span className="tag">{format.number(amount, { style: 'currency', currency })}</span>}
        <time dateTime={outcome.at}>{t('on', { date: new Date(outcome.at) })}</time>
      </p>
      {outcome.body && <Text body={outcome.body} small />}
      {outcome.url && <p><a className="link target wrap-anywhere" href={outcome.url} rel="nofollow ugc noopener">{outcome.url}</a></p>}
      {madeBy.length > 0 && <p className="flex flex-wrap gap-x-2"><span className="text-muted">{t('madeBy')}</span>{madeBy.map((member) => <MemberLink key={member.handle} member={member} />)}</p>}
      {becauseOf.length > 0 && <div><p className="text-muted">{t('because')}</p><ul className="list-disc ps-5">{becauseOf.map((cause) => <li key={cause.id}><Cause cause={cause} path={path} /></li>)}</ul></div>}
      {outcome.viewerCanEdit && (
        <>
          <details><summary className="link target">{t('edit')}<span className="sr-only">: {outcome.title}</span></summary><div className="pt-4"><OutcomeForm idea={idea} outcome={outcome} /></div></details>
          <WorkButton act="withdrawOutcome" path={path} hidden={{ outcomeId: outcome.id }} about={outcome.title}>{t('withdraw')}</WorkButton>
        </>
      )}
    </li>
  )
}

async function Cause({ cause, path }: { cause: WorkOutcome['becauseOf'][number]; path: string }) {
  const t = await getTranslations('work.outcomes')
  switch (cause.__typename) {
    case 'Idea': return <a className="link" dir="auto" href={`/ideas/${cause.slug}`}>{cause.title}</a>
    case 'Task': return <><a className="link" dir="auto" href={`${path}#${cause.id}`}>{cause.title}</a>{cause.takenBy && <> {t('of')} <MemberLink member={cause.takenBy} /></>}</>
    case 'Comment': return <><a className="link" href={`${path}?comment=${cause.id}#${cause.id}`}>{t('comment')}</a> {t('of')} <MemberLink member={cause.author} /></>
    case 'Amendment': return <>{t('amendment')} {t('of')} <MemberLink member={cause.author} /></>
    case 'Post': return <>{t('post')}</>
  }
}
