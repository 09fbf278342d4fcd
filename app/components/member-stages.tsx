import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { CommunityChip } from './community-chip'
import { EmptyState } from './empty-state'
import { stages as order } from './stages'
import { StageSteps } from './stage-steps'
import { Evidence } from './stage-evidence'
import { missingForPractice } from './further'
import type { StageOfMember } from './stage-of-member'

/** Where a member stands in each community and what it rests on; to the member: what would bring them further. */
export async function MemberStages({ stages, own, children }: { stages: StageOfMember[]; own: boolean; children?: (stage: StageOfMember) => React.ReactNode }) {
  const [t, m] = await Promise.all([getTranslations('members.stages'), getTranslations('metrics')])
  const shown = stages.toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))
  if (shown.length === 0) return <div className="mt-5"><EmptyState title={m('stage.NONE')} href="/communities" action={t('browse')}>{t('empty')}</EmptyState></div>
  return (
    <>
      <p className="measure mt-3 text-muted">{t(own ? 'lead' : 'hostLead')} <Link prefetch={false} className="link" href="/metrics#stage">{m('how')}</Link></p>
      <ul className="mt-5 grid gap-5 lg:grid-cols-2">{shown.map((each) => <li key={each.community.id} className="card"><StageIn {...each} own={own} />{children?.(each)}</li>)}</ul>
    </>
  )
}

async function StageIn({ community, stage, evidence, own }: StageOfMember & { own: boolean }) {
  const [t, m, language] = await Promise.all([getTranslations('members.stages'), getTranslations('metrics'), getLocale()])
  const further = stage === 'NONE' ? null : t(`next.${stage}`, missingForPractice(evidence))
  return (
    <article>
      <h3><CommunityChip community={community} /></h3>
      <p className="mt-3 mb-3 text-large"><strong>{t('in', { stage: m(`stage.${stage}`) })}</strong></p>
      <StageSteps stage={stage} />
      <details className="mt-4" open={own}>
        <summary className="target font-semibold">{t('why')}</summary>
        <Evidence evidence={evidence} language={language} />
      </details>
      {own && further && <><h4 className="mt-4 font-semibold">{t('further')}</h4><p className="mt-1">{further}</p></>}
    </article>
  )
}
