import { getNow, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'
import { reachable } from '../../../../components/reachable'
import { Desk, deskOf, titled, type DeskProps } from '../desk'
import { kinds, signsOf } from './signs'
import { SignsTable } from './signs-table'

const DeskWarnings = graphql(`
  query DeskWarnings($organizationId: ID!, $asOf: DateTime!, $filter: IdeaFilter!, $open: IdeaFilter!) {
    organization(id: $organizationId) {
      communities(first: 50) {
        nodes {
          id slug name residentsJoinedTogether(asOf: $asOf)
          weeklyActivity(asOf: $asOf) { state peak current declining decline } scaleBeforeCoCreation(asOf: $asOf) { warning growth }
        }
      }
      cases(first: 100, status: [RAISED, ANSWERED, CLAIMED, REOPENED]) { nodes { id title status updatedAt } }
    }
    ideas(first: 50, filter: $filter, orderBy: { field: CONFLUENCE, direction: DESC }) { nodes { slug title confluence { people influenceShare } } }
    oldest: ideas(first: 20, filter: $open, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { slug title createdAt } }
  }
`)

export const generateMetadata = titled('warnings')

/** What may need the people of the organization soon: a sentence for each, with the way to it. */
async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'warnings')
  const { organization: { id }, scope: { asOf, communityId, topicSlug } } = desk
  const filter = { organizationId: id, communityId, topic: topicSlug, statusKind: ['OPEN' as const, 'UNDER_REVIEW' as const, 'PLANNED' as const, 'IN_PROGRESS' as const] }
  const [answer, t, now] = await Promise.all([ask(DeskWarnings, { organizationId: id, asOf, filter, open: { ...filter, statusKind: ['OPEN', 'UNDER_REVIEW'] } }), getTranslations('desk.warnings'), getNow()])
  const signs = signsOf(answer, now.getTime()).filter(({ href }) => !communityId || !href.startsWith('/communities/') || href.startsWith(`/communities/${desk.choices.community}#`))
  return (
    <Desk desk={desk}>
      {signs.length === 0 && <p className="notice mt-6">{t('none')}</p>}
      {kinds.filter((kind) => signs.some((sign) => sign.kind === kind)).map((kind) => (
        <section key={kind} aria-labelledby={`${kind}-title`} className="mt-8">
          <h3 id={`${kind}-title`}>{t(`${kind}.title`)}</h3>
          <ul className="mt-2 max-w-4xl divide-y divide-line">
            {signs.filter((sign) => sign.kind === kind).map((sign) => (
              <li key={sign.href} className="py-2"><Link prefetch={false} className="link" dir="auto" href={sign.href}>{sign.name}</Link> <span className="text-muted">{t(`${kind}.says`, sign.values)}</span></li>
            ))}
          </ul>
          <p className="hint measure mt-1">{t(`${kind}.helps`)}</p>
        </section>
      ))}
      {signs.length > 0 && <details className="mt-8"><summary className="target">{t('asTable')}</summary><SignsTable signs={signs} /></details>}
    </Desk>
  )
}

export default reachable(Page)
