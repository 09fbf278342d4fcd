import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { excerpt } from '../../../../../lib/markdown'
import { currentViewer } from '../../../../../lib/session'
import { MemberLink } from '../../../../components/member-link'
import { Moment } from '../../../../components/moment'
import { Part } from '../../../../components/part'
import { reachable } from '../../../../components/reachable'
import { Text } from '../../../../components/text'
import { ActForm } from '../../../act-form'
import { TextChanges, viewOf } from '../../../../components/text-changes'
import { TextPage } from '../../text-page'
import { ThreeWay } from '../../three-way'
import { threeWayOf } from '../../three-way-words'
import { react } from './actions'
import { load, type AmendmentOnPage } from './amendment-page'
import { Decision } from './decision'
import { Discussion } from './discussion'

interface Props { params: Promise<{ slug: string; id: string }>; searchParams: Promise<Partial<Record<'view' | 'after', string | string[]>>> }
const loadFor = async ({ params, searchParams }: Props) => load(decodeURIComponent((await params).slug), (await params).id, [(await searchParams).after].flat()[0])

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [amendment, t] = [await loadFor(props).catch(() => null), await getTranslations('texts.amendments')]
  return amendment ? { title: t('one', { title: amendment.idea.title }), description: excerpt(amendment.reason, 160), robots: { index: false } } : {}
}

/** A proposed change of a text: why, what would change, who is for it, what is said, and what was decided. */
export default reachable(async function Amendment(props: Props) {
  const [amendment, search, viewer, t] = [await loadFor(props), await props.searchParams, await currentViewer(), await getTranslations('texts.amendments')]
  if (!amendment) notFound()
  const { idea, author, threeWay, changes } = amendment
  const path = `/ideas/${idea.slug}/amendments/${amendment.id}`
  return (
    <TextPage idea={idea} title={t('one', { title: idea.title })}>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted">
        <span className="tag"><span className="sr-only">{t('statusLabel')}: </span>{t(`status.${amendment.status}`)}</span>
        <span>{t('by')} <MemberLink member={author} /></span><span aria-hidden="true">·</span><Moment at={amendment.createdAt} />
      </p>
      <section aria-labelledby="why"><h2 id="why" className="font-sans text-base font-semibold tracking-normal">{t('why')}</h2><div className="pt-1"><Text body={amendment.reason} /></div></section>
      <Outcome amendment={amendment} />
      <div className="flex flex-col items-start gap-2">
        <p>{t('support', { count: amendment.supportCount })}</p>
        {viewer?.memberId !== author.id && (amendment.status === 'OPEN' || amendment.viewerBacks) && (
          <ActForm action={react} hidden={{ deed: amendment.viewerBacks ? 'unback' : 'back', amendmentId: amendment.id, path, idempotencyKey: randomUUID() }}>
            <button className={`button ${amendment.viewerBacks ? 'button-pressed' : ''}`} aria-describedby={amendment.viewerBacks ? 'undo' : undefined}>{amendment.viewerBacks && <span aria-hidden="true">✓</span>}{t(amendment.viewerBacks ? 'backing' : 'back')}</button>
          </ActForm>
        )}
        {amendment.viewerBacks && <p id="undo" className="hint">{t('undo')}</p>}
      </div>
      <Part id="changes" title={t('changes')}>
        {threeWay && <p className="notice my-4 max-w-3xl">{t(threeWay.clean ? 'outdatedClean' : 'outdatedClash')}</p>}
        {threeWay && !threeWay.clean && <div className="mb-4 max-w-3xl"><ThreeWay {...await threeWayOf(threeWay, { proposed: true })} /></div>}
        {changes && <TextChanges changes={changes} view={viewOf(search.view)} path={path} />}
      </Part>
      <Decision amendment={amendment} path={path} />
      <Discussion amendment={amendment} path={path} after={[search.after].flat()[0]} />
    </TextPage>
  )
})

const deciders = { ACCEPTED: 'acceptedBy', REJECTED: 'rejectedBy', PROMOTED: 'promotedBy', WITHDRAWN: 'withdrawnBy' } as const

/** What was decided, by whom, why, and what it became. */
async function Outcome({ amendment }: { amendment: AmendmentOnPage }) {
  const t = await getTranslations('texts.amendments')
  const { status, decidedBy, decidedAt, decision, version, promotedTo, idea } = amendment
  if (status === 'OPEN' || !decidedBy) return null
  return (
    <div className="notice flex max-w-3xl flex-col gap-1">
      <p>{t(deciders[status])} <MemberLink member={decidedBy} />{decidedAt && <> · <Moment at={decidedAt} /></>}</p>
      {decision && <Text body={decision} small />}
      {version && <p><Link prefetch={false} className="link target" href={`/ideas/${idea.slug}/versions/${version.number}`}>{t('became', { number: version.number })}</Link></p>}
      {promotedTo && <p><Link prefetch={false} className="link target" href={`/ideas/${promotedTo.slug}`}>{t('becameIdea')}: <bdi className="ps-1">{promotedTo.title}</bdi></Link></p>}
    </div>
  )
}
