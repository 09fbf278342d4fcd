import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../graphql/generated/documents'
import type { FoundFragment } from '../../graphql/generated/documents/graphql'
import { excerpt } from '../../lib/markdown'

export const FoundDocument = graphql(`
  fragment Found on SearchResult {
    __typename
    ... on Idea { id slug title body language }
    ... on Community { id slug communityName: name about }
    ... on Organization { id slug organizationName: name about }
    ... on Topic { id slug topicName: name ideaCount }
    ... on Post { id postTitle: title body language community { slug name } }
  }
`)

interface Shown { href: string; name: string; words: string; lang?: string | null }

function shown(thing: FoundFragment): Shown {
  switch (thing.__typename) {
    case 'Idea': return { href: `/ideas/${thing.slug}`, name: thing.title, words: thing.body, lang: thing.language }
    case 'Community': return { href: `/communities/${thing.slug}`, name: thing.communityName, words: thing.about }
    case 'Organization': return { href: `/organizations/${thing.slug}`, name: thing.organizationName, words: thing.about }
    case 'Topic': return { href: `/topics/${thing.slug}`, name: thing.topicName, words: '' }
    case 'Post': return { href: `/communities/${thing.community?.slug}/posts/${thing.id}`, name: thing.postTitle || excerpt(thing.body, 80), words: thing.body, lang: thing.language }
  }
}

/** One thing that was found: what it is, its name, its first words. */
export async function Found({ thing }: { thing: FoundFragment }) {
  const t = await getTranslations('ideas.search.kinds')
  const { href, name, words, lang } = shown(thing)
  return (
    <li className="border-b border-line py-4">
      <p className="text-small text-muted">{t(thing.__typename)}</p>
      <h2 className="text-large" lang={lang ?? undefined} dir="auto"><Link href={href} prefetch={false} className="hover:underline">{name}</Link></h2>
      {words && <p className="measure text-muted" lang={lang ?? undefined} dir="auto">{excerpt(words, 160)}</p>}
    </li>
  )
}
