import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'
import { FieldForm } from '../../../../components/field-form'
import { Part } from '../../../../components/part'
import { reachable } from '../../../../components/reachable'
import { Text } from '../../../../components/text'
import { restoreVersion } from '../../text-actions'
import { TextChanges, viewOf } from '../../../../components/text-changes'
import { TextPage } from '../../text-page'
import { VersionLine } from '../../version-line'

const VersionPage = graphql(`
  query VersionPage($slug: String!, $number: Int!) {
    idea(slug: $slug) {
      id slug title viewerCanEdit versions(first: 1) { totalCount }
      version(number: $number) { ...VersionLine title body language licence changes { ...TextChanges } }
    }
  }
`)

interface Props { params: Promise<{ slug: string; number: string }>; searchParams: Promise<{ view?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('texts.versions')
  return { title: t('number', { number: (await params).number }), robots: { index: false } }
}

/** One text that an idea has had: what changed in it, the whole of it, and for authors the way back to it. */
export default reachable(async function Version({ params, searchParams }: Props) {
  const { slug, number: asked } = await params
  if (!/^[1-9]\d{0,8}$/.test(asked)) notFound()
  const [{ idea }, t, locale, { view }] = await Promise.all([ask(VersionPage, { slug: decodeURIComponent(slug), number: Number(asked) }), getTranslations('texts.versions'), getLocale(), searchParams])
  const version = idea?.version
  if (!idea || !version) notFound()
  const [path, last] = [`/ideas/${idea.slug}`, idea.versions.totalCount ?? version.number]
  const lang = version.language && version.language !== locale ? version.language : undefined
  const step = (number: number, word: 'previous' | 'next') => <Link prefetch={false} className="button button-small" href={`${path}/versions/${number}`}>{t(word, { number })}</Link>
  return (
    <TextPage idea={idea} title={t('number', { number: version.number })}>
      <VersionLine version={version} />
      <p className="flex flex-wrap gap-2">
        {version.number > 1 && step(version.number - 1, 'previous')}
        {version.number < last && step(version.number + 1, 'next')}
        <Link prefetch={false} className="button button-small" href={`${path}/versions`}>{t('all')}</Link>
      </p>
      {idea.viewerCanEdit && !version.isCurrent && (
        <div className="flex flex-col gap-2">
          <FieldForm action={restoreVersion} submit={t('restore')} primary={false} fields={[]} idempotencyKey={randomUUID()} hidden={{ ideaId: idea.id, path, number: String(version.number), baseVersion: String(last) }} />
          <p className="hint measure">{t('restoreHint')}</p>
        </div>
      )}
      {version.number > 1 && version.changes && (
        <Part id="changes" title={`${t('changes')} ${t('since', { number: version.changes.since })}`}><TextChanges changes={version.changes} view={viewOf(view)} path={`${path}/versions/${version.number}`} /></Part>
      )}
      <Part id="whole" title={t('whole')}>
        <h3 lang={lang} dir="auto" className="pb-3 pt-4 wrap-anywhere">{version.title}</h3>
        <Text body={version.body} lang={lang} />
        <p className="hint pt-4">{t('licence', { licence: version.licence })}</p>
      </Part>
    </TextPage>
  )
})
