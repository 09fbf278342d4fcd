import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { graphql } from '../../../../graphql/generated/documents'
import { currentViewer } from '../../../../lib/session'
import { ask } from '../../../../lib/urql'
import { reachable } from '../../../components/reachable'
import { MergedNotice } from '../merged-notice'
import { editIdea } from '../text-actions'
import { textFields } from '../text-fields'
import { TextForm } from '../text-form'
import { TextPage } from '../text-page'

const EditPage = graphql(`
  query EditPage($slug: String!) { idea(slug: $slug) { id slug title body viewerCanEdit version { number } mergedInto { idea { slug title } } } }
`)

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('texts.form')
  return { title: t('editTitle'), robots: { index: false } }
}

/** For authors: the text of an idea, to be changed. */
export default reachable(async function Edit({ params }: { params: Promise<{ slug: string }> }) {
  const slug = decodeURIComponent((await params).slug)
  const [{ idea }, viewer, t] = await Promise.all([ask(EditPage, { slug }), currentViewer(), getTranslations('texts')])
  if (!idea) notFound()
  const path = `/ideas/${idea.slug}`
  if (!viewer) redirect(`/sign-in?return=${encodeURIComponent(`${path}/edit`)}`)
  if (idea.mergedInto) return <TextPage idea={idea} title={t('form.editTitle')}><MergedNotice into={idea.mergedInto.idea} /></TextPage>
  if (!idea.viewerCanEdit) {
    return <TextPage idea={idea} title={t('form.editTitle')}><p>{t('form.forbidden')} <Link prefetch={false} className="link" href={`${path}/amendments/new`}>{t('here.amend')}</Link></p></TextPage>
  }
  return (
    <TextPage idea={idea} title={t('form.editTitle')} lead={t('form.editLead')}>
      <TextForm action={editIdea} submit={t('form.save')} idempotencyKey={randomUUID()} baseVersion={String(idea.version?.number ?? 1)} hidden={{ ideaId: idea.id, path }}
        fields={[...await textFields(idea), { name: 'note', kind: 'line', label: t('form.note'), hint: t('form.noteHint'), maxLength: 200 }]} />
    </TextPage>
  )
})
