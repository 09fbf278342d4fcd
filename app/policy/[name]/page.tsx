import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { currentViewer } from '../../../lib/session'
import { ask } from '../../../lib/urql'
import { FieldForm } from '../../components/field-form'
import { Part } from '../../components/part'
import { reachable } from '../../components/reachable'
import { Text } from '../../components/text'
import { TextChanges, viewOf } from '../../components/text-changes'
import { agree } from '../actions'
import { nameOf } from '../policy-name'
import { PolicyDates } from '../policy-dates'
import { Versions } from './versions'

const PolicyPage = graphql(`
  query PolicyPage($name: PolicyName!) {
    policy(name: $name) {
      ...PolicyDates
      isIntact
      versions { id number body note language publishedAt effectiveAt hash before viewerAcceptedAt changes { ...TextChanges } }
    }
  }
`)

interface Props { params: Promise<{ name: string }>; searchParams: Promise<{ version?: string | string[]; view?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = nameOf((await params).name)
  return { title: name ? (await getTranslations('open.policy'))(`name.${name}`) : undefined }
}

/** A policy: the version that holds (or another one that was asked for), what changed in it, and every version with its hash. */
export default reachable(async function Policy({ params, searchParams }: Props) {
  const [name, { version: wanted, view }] = [nameOf((await params).name), await searchParams]
  if (!name) notFound()
  const [{ policy }, t, format, locale, viewer] = await Promise.all([ask(PolicyPage, { name }), getTranslations('open.policy'), getFormatter(), getLocale(), currentViewer()])
  const number = Number([wanted].flat()[0] ?? policy.inForce?.number ?? policy.versions[0]?.number ?? 0)
  const shown = policy.versions.find((version) => version.number === number)
  if (wanted !== undefined && !shown) notFound()
  const path = `/policy/${name.toLowerCase()}`
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  const lang = shown && shown.language !== locale ? shown.language : undefined
  return (
    <div className="page py-10">
      <p><Link prefetch={false} className="link target" href="/policy">{t('title')}</Link></p>
      <h1>{t(`name.${name}`)}</h1>
      <div className="mt-4 flex flex-col gap-2"><PolicyDates policy={policy} /></div>
      {!policy.isIntact && <p role="alert" className="problem mt-4">{t('broken')}</p>}
      {viewer?.role === 'ADMINISTRATOR' && <p className="mt-4"><Link prefetch={false} className="button" href={`${path}/new`}>{t('publish')}</Link></p>}
      {shown && viewer && !shown.viewerAcceptedAt && (
        <div className="notice mt-6 flex flex-col gap-3">
          <p>{t(policy.viewerOwes ? 'askedNow' : 'askedEarly')}</p>
          <FieldForm action={agree} submit={t('agree', { number: shown.number })} fields={[]} idempotencyKey={randomUUID()} hidden={{ versionId: shown.id, path }} />
          <p className="hint">{t.rich('exits', {
            archive: (chunks) => <Link prefetch={false} className="link" href="/me/archive">{chunks}</Link>, leave: (chunks) => <Link prefetch={false} className="link" href="/me/leave">{chunks}</Link>,
          })}</p>
        </div>
      )}
      {shown?.viewerAcceptedAt && <p className="mt-4">{t('agreed', { day: day(shown.viewerAcceptedAt) })}</p>}
      {shown && (
        <Part id="text" title={t('version', { number: shown.number })}>
          <p className="hint pb-4 pt-3">{t('dates', { published: day(shown.publishedAt), effective: day(shown.effectiveAt) })}</p>
          <Text body={shown.body} lang={lang} />
        </Part>
      )}
      {shown?.changes && (
        <Part id="changes" title={t('changes', { number: shown.changes.since })}>
          <p className="measure py-3" dir="auto" lang={lang}>{shown.note}</p>
          <TextChanges changes={shown.changes} view={viewOf(view)} path={`${path}?version=${shown.number}`} />
        </Part>
      )}
      {policy.versions.length > 0 && <Versions versions={policy.versions} path={path} shown={number} />}
    </div>
  )
})
