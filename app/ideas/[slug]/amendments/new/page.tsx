import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../../graphql/generated/documents'
import { currentViewer } from '../../../../../lib/session'
import { ask } from '../../../../../lib/urql'
import { reachable } from '../../../../components/reachable'
import { MergedNotice } from '../../merged-notice'
import { proposeAmendment } from '../../text-actions'
import { textFields } from '../../text-fields'
import { TextForm } from '../../text-form'
import { TextPage } from '../../text-page'

const AmendPage = graphql(`
  query AmendPage($slug: String!) { idea(slug: $slug) { id slug title body viewerIsAuthor version { number } mergedInto { idea { slug title } } } }
`)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('texts.form')
  return { title: t('amendTitle'), robots: { index: false } }
}

/** Another text for an idea, with a reason. */
export default reachable(async function Amend({ params }: { params: Promise<{ slug: string }> }) {
  const slug = decodeURIComponent((await params).slug)
  const [{ idea }, viewer, t] = await Promise.all([ask(AmendPage, { slug }), currentViewer(), getTranslations('texts')])
  if (!idea) notFound()
  const path = `/ideas/${idea.slug}`
  if (idea.mergedInto) return <TextPage idea={idea} title={t('form.amendTitle')}><MergedNotice into={idea.mergedInto.idea} /></TextPage>
  if (idea.viewerIsAuthor) {
    return <TextPage idea={idea} title={t('form.amendTitle')}><p>{t('form.own')} <Link prefetch={false} className="link" href={`${path}/edit`}>{t('here.edit')}</Link></p></TextPage>
  }
  return (
    <TextPage idea={idea} title={t('form.amendTitle')} lead={t('form.amendLead')}>
      {viewer
        ? <TextForm action={proposeAmendment} submit={t('form.propose')} idempotencyKey={randomUUID()} baseVersion={String(idea.version?.number ?? 1)} hidden={{ ideaId: idea.id, path }}
            fields={[...await textFields(idea), { name: 'reason', kind: 'text', label: t('form.reason'), hint: t('form.reasonHint'), required: true, rows: 3, maxLength: 2_000 }]} />
        : <p className="flex flex-col items-start gap-2"><Link prefetch={false} className="button button-primary" href={`/sign-in?return=${encodeURIComponent(`${path}/amendments/new`)}`}>{t('form.signIn')}</Link><span className="hint">{t('form.signInHint')}</span></p>}
    </TextPage>
  )
})
