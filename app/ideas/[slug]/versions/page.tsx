import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../graphql/generated/documents'
import { ask } from '../../../../lib/urql'
import { NextPage } from '../../../components/next-page'
import { reachable } from '../../../components/reachable'
import { TextPage } from '../text-page'
import { VersionLine } from '../version-line'

const VersionsPage = graphql(`
  query VersionsPage($slug: String!, $after: String) {
    idea(slug: $slug) { slug title versions(first: 20, after: $after) { nodes { id ...VersionLine } pageInfo { endCursor hasNextPage } } }
  }
`)

interface Props { params: Promise<{ slug: string }>; searchParams: Promise<{ after?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('texts.versions')
  return { title: t('title'), robots: { index: false } }
}

/** Every text that an idea has had, newest first. */
export default reachable(async function Versions({ params, searchParams }: Props) {
  const [slug, after] = [decodeURIComponent((await params).slug), [(await searchParams).after].flat()[0]]
  const [{ idea }, t] = await Promise.all([ask(VersionsPage, { slug, after }), getTranslations('texts.versions')])
  if (!idea) notFound()
  const path = `/ideas/${idea.slug}/versions`
  return (
    <TextPage idea={idea} title={t('title')} lead={t('lead')}>
      <ol className="max-w-3xl divide-y divide-line">
        {idea.versions.nodes.map((version) => (
          <li key={version.id} className="flex flex-col gap-1 py-4">
            <p><Link prefetch={false} className="link target font-semibold" href={`${path}/${version.number}`}>{t('number', { number: version.number })}</Link></p>
            <VersionLine version={version} />
          </li>
        ))}
      </ol>
      <NextPage path={path} after={after} {...idea.versions.pageInfo} />
    </TextPage>
  )
})
