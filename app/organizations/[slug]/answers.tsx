import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { AnswerInListFragment } from '../../../graphql/generated/documents/graphql'
import { excerpt } from '../../../lib/markdown'
import { MemberLink } from '../../components/member-link'
import { Moment } from '../../components/moment'

export const AnswerInList = graphql(`
  fragment AnswerInList on Comment {
    id body language createdAt author { handle name deletedAt }
    subject { ... on Idea { slug ideaTitle: title } ... on Amendment { id amendmentTitle: title idea { slug } } ... on Post { id postTitle: title postBody: body community { slug } } }
  }
`)

function subjectOf({ id, subject }: AnswerInListFragment) {
  if (subject.__typename === 'Idea') return { title: subject.ideaTitle, href: `/ideas/${subject.slug}#${id}` }
  if (subject.__typename === 'Amendment') return { title: subject.amendmentTitle, href: `/ideas/${subject.idea.slug}/amendments/${subject.id}#${id}` }
  return { title: subject.postTitle || excerpt(subject.postBody, 60), href: subject.community ? `/communities/${subject.community.slug}/posts/${subject.id}#${id}` : null }
}

/** What the people of an organization answered, newest first. */
export function Answers({ answers }: { answers: AnswerInListFragment[] }) {
  const t = useTranslations('organizations')
  const locale = useLocale()
  if (answers.length === 0) return <p className="measure mt-4">{t('answers.empty')}</p>
  return (
    <ul className="mt-4 divide-y divide-line">
      {answers.map((answer) => {
        const { title, href } = subjectOf(answer)
        return (
          <li key={answer.id} className="py-4">
            <p className="text-small text-muted">{t('answers.on')} {href ? <Link prefetch={false} className="link" dir="auto" href={href}>{title}</Link> : <bdi>{title}</bdi>}</p>
            <p dir="auto" lang={answer.language && answer.language !== locale ? answer.language : undefined} className="measure mt-1">{excerpt(answer.body, 260)}</p>
            <p className="mt-1 text-small text-muted"><MemberLink member={answer.author} /> · <Moment at={answer.createdAt} /></p>
          </li>
        )
      })}
    </ul>
  )
}
