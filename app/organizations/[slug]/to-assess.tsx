import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { OrganizationPageQuery } from '../../../graphql/generated/documents/graphql'
import { Moment } from '../../components/moment'

type Ideas = NonNullable<NonNullable<OrganizationPageQuery['organization']>['toAssess']>

/** Ideas that the viewer is asked to assess and has not yet, the longest asked first. */
export async function ToAssess({ ideas }: { ideas: Ideas }) {
  const [t, locale] = await Promise.all([getTranslations('deeds.toAssess'), getLocale()])
  return (
    <>
      <p className="mt-2 text-muted">{t('lead')}</p>
      <ol className="mt-4 divide-y divide-line">
        {ideas.map((idea) => (
          <li key={idea.id} className="py-4">
            <h3><Link prefetch={false} className="link" dir="auto" lang={idea.language && idea.language !== locale ? idea.language : undefined} href={`/ideas/${idea.slug}?assess=yes#assessment`}>{idea.title}</Link></h3>
            <p className="mt-1 text-small text-muted">{t.rich('proposed', { when: () => <Moment at={idea.createdAt} /> })}{idea.community && <> · <bdi>{idea.community.name}</bdi></>}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
