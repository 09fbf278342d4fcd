import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { ContributionFragment } from '../../../graphql/generated/documents/graphql'
import { excerpt } from '../../../lib/markdown'

export const ContributionDocument = graphql(`
  fragment Contribution on ContributionEdge {
    cursor type at
    community { id slug name }
    text { ... on IdeaVersion { number idea { slug } } ... on Amendment { id idea { slug } } }
    node {
      ... on Idea { slug title language }
      ... on Community { id slug name language }
      ... on Member { handle name deletedAt }
      ... on Post { id title body language community { slug } }
      ... on Case { id title language isPublic }
      ... on Comment { id body language subject { ... on Idea { slug } ... on Amendment { id idea { slug } } ... on Post { id community { slug } } } }
    }
  }
`)

type Node = ContributionFragment['node']

function placed(node: Node): { href: string | null; name: string; lang?: string | null } | null {
  switch (node?.__typename) {
    case 'Idea': return { href: `/ideas/${node.slug}`, name: node.title, lang: node.language }
    case 'Member': return node.deletedAt ? null : { href: `/members/${encodeURIComponent(node.handle)}`, name: node.name }
    case 'Community': return { href: `/communities/${node.slug}`, name: node.name, lang: node.language }
    case 'Post': return { href: node.community ? `/communities/${node.community.slug}/posts/${node.id}` : null, name: node.title || excerpt(node.body, 70), lang: node.language }
    case 'Case': return { href: `/cases/${node.id}`, name: node.title, lang: node.language }
    case 'Comment': {
      const { subject } = node
      const href = subject.__typename === 'Idea' ? `/ideas/${subject.slug}` : subject.__typename === 'Amendment' ? `/ideas/${subject.idea.slug}/amendments/${subject.id}` : subject.community ? `/communities/${subject.community.slug}/posts/${subject.id}` : null
      return { href: href && `${href}#${node.id}`, name: excerpt(node.body, 70), lang: node.language }
    }
    default: return null
  }
}

/** What an act is about, by name, leading to it; words for what is gone. */
export function Thing({ node, text }: { node: Node; text?: ContributionFragment['text'] }) {
  const t = useTranslations('members.contributions')
  const locale = useLocale()
  const thing = placed(node)
  if (thing && text) thing.href = text.__typename === 'Amendment' ? `/ideas/${text.idea.slug}/amendments/${text.id}` : `/ideas/${text.idea.slug}/versions/${text.number}`
  if (!thing) return <span className="text-muted">{t('gone')}</span>
  const lang = thing.lang && thing.lang !== locale ? thing.lang : undefined
  return thing.href ? <Link className="link" lang={lang} href={thing.href} prefetch={false}><bdi>{thing.name}</bdi></Link> : <bdi lang={lang}>{thing.name}</bdi>
}
