import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { graphql } from '../../../graphql/generated/documents'
import { ownPath } from '../../../lib/own-path'
import { ask } from '../../../lib/urql'
import { FieldForm } from '../../components/field-form'
import { Moment } from '../../components/moment'
import { reachable } from '../../components/reachable'
import { Text } from '../../components/text'
import { editText } from './actions'

const TextPage = graphql(`
  query TextPage($id: ID!) {
    node(id: $id) {
      ... on Comment {
        id body language edition createdAt editedAt withdrawnAt viewerIsAuthor mentions { handle }
        subject { ... on Idea { slug } ... on Post { id community { slug } } ... on Amendment { id } }
        earlierTexts(first: 50) { nodes { edition title body language writtenAt } }
      }
      ... on Post {
        id title body language edition createdAt editedAt withdrawnAt viewerIsAuthor mentions { handle } community { slug }
        earlierTexts(first: 50) { nodes { edition title body language writtenAt } }
      }
    }
  }
`)

interface Props { params: Promise<{ id: string }>; searchParams: Promise<{ return?: string | string[] }> }

const load = cache(async (id: string) => {
  const { node } = await ask(TextPage, { id: decodeURIComponent(id) })
  return node?.__typename === 'Comment' || node?.__typename === 'Post' ? node : null
})

function placeOf(text: NonNullable<Awaited<ReturnType<typeof load>>>): string {
  if (text.__typename === 'Post') return `/communities/${text.community?.slug}/posts/${text.id}`
  const { subject } = text
  if (subject.__typename === 'Idea') return `/ideas/${subject.slug}?comment=${text.id}`
  return subject.__typename === 'Post' ? `/communities/${subject.community?.slug}/posts/${subject.id}` : '/'
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('talk'))('page.title'), robots: { index: false } }
}

/** A comment or post with what it said before; for its author, the form to change it. */
async function Page({ params, searchParams }: Props) {
  const [text, t, search] = await Promise.all([load((await params).id), getTranslations('talk'), searchParams])
  if (!text || text.withdrawnAt) notFound()
  const path = search.return ? ownPath(search.return) : placeOf(text)
  const title = text.__typename === 'Post' ? text.title : null
  return (
    <div className="page flex flex-col gap-8 py-10">
      <header>
        <p><Link prefetch={false} className="link target" href={`${path}#${text.id}`}>{t('page.back')}</Link></p>
        <h1 className="mt-2">{t('page.title')}</h1>
      </header>
      <section aria-labelledby="now-title">
        <h2 id="now-title">{t('page.now')}</h2>
        <p className="mb-2 text-small text-muted"><Moment at={text.editedAt ?? text.createdAt} /></p>
        {title && <p className="font-semibold" dir="auto">{title}</p>}
        <Text body={text.body} lang={text.language} mentions={text.mentions} />
      </section>
      {text.viewerIsAuthor && (
        <section id="change" aria-labelledby="change-title">
          <h2 id="change-title" className="mb-3">{t('page.change')}</h2>
          <FieldForm action={editText} submit={t('page.save')} idempotencyKey={randomUUID()} hidden={{ textId: text.id, base: String(text.edition), path, ...(text.language && { language: text.language }) }}
            fields={[
              ...(title === null ? [] : [{ name: 'title', kind: 'line' as const, label: t('page.heading'), maxLength: 150, value: title }]),
              { name: 'body', kind: 'text', label: t('page.text'), hint: t('page.hint'), required: true, rows: 8, value: text.body },
            ]} />
        </section>
      )}
      <section aria-labelledby="before-title">
        <h2 id="before-title">{t('page.before')}</h2>
        {text.earlierTexts.nodes.length === 0 && <p className="mt-2 text-muted">{t('page.never')}</p>}
        <ol className="divide-y divide-line">
          {text.earlierTexts.nodes.map((earlier) => (
            <li key={earlier.edition} className="py-4">
              <p className="mb-2 text-small text-muted"><Moment at={earlier.writtenAt} /></p>
              {earlier.title && <p className="font-semibold" dir="auto">{earlier.title}</p>}
              <Text body={earlier.body} lang={earlier.language} small />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

export default reachable(Page)
