import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { graphql } from '../../../../../graphql/generated/documents'
import { ask } from '../../../../../lib/urql'
import { reachable } from '../../../../components/reachable'
import { Desk, deskOf, titled, type DeskOf, type DeskProps } from '../desk'
import { queryOf } from '../scope'
import { Adoption } from './adoption'
import { MeetingGraph } from './graph'
import { OverTime } from './over-time'
import { stepsFor } from './steps'

const DeskConfluence = graphql(`
  query DeskConfluence($organizationId: ID!, $communityId: ID, $topic: String, $asOf: DateTime!, $before: DateTime!, $compare: Boolean!, $stepDays: Int!, $steps: Int!, $filter: IdeaFilter!, $placeId: ID!, $one: Boolean!) {
    organization(id: $organizationId) {
      confluenceOverTime(asOf: $asOf, stepDays: $stepDays, steps: $steps, communityId: $communityId, topic: $topic) { ...OverTime }
      before: confluenceOverTime(asOf: $before, stepDays: $stepDays, steps: $steps, communityId: $communityId, topic: $topic) @include(if: $compare) { ...OverTime }
      adoption(asOf: $asOf) @skip(if: $one) { ...Adopted }
    }
    community(id: $placeId) @include(if: $one) { adoption(asOf: $asOf) { ...Adopted } }
    ideas(first: 12, filter: $filter, orderBy: { field: CONFLUENCE, direction: DESC }) { nodes { slug title } }
  }
`)
const DeskIdeaConfluence = graphql(`
  query DeskIdeaConfluence($slug: String!, $asOf: DateTime!, $before: DateTime!, $compare: Boolean!, $stepDays: Int!, $steps: Int!) {
    idea(slug: $slug) {
      title slug
      confluenceOverTime(asOf: $asOf, stepDays: $stepDays, steps: $steps) { ...OverTime }
      before: confluenceOverTime(asOf: $before, stepDays: $stepDays, steps: $steps) @include(if: $compare) { ...OverTime }
    }
  }
`)

export const generateMetadata = titled('confluence')

/** Which streams flowed to the ideas of the organization, or to one of them, step by step; beside the period before where asked. */
async function Page(props: DeskProps) {
  const desk = await deskOf(props, 'confluence')
  const slug = [desk.search.idea].flat()[0]
  return <Desk desk={desk}>{slug ? await OneIdea({ desk, slug }) : await AllIdeas({ desk })}</Desk>
}

const windowOf = ({ scope: { asOf, windowDays, compare } }: DeskOf, most: number) => {
  const { stepDays, steps } = stepsFor(windowDays, most)
  return { asOf, before: new Date(Math.max(0, Date.parse(asOf) - stepDays * steps * 86_400_000)).toISOString(), compare, stepDays, steps }
}

async function AllIdeas({ desk }: { desk: DeskOf }) {
  const { organization: { id, slug }, scope, choices } = desk
  const filter = { organizationId: id, communityId: scope.communityId, topic: scope.topicSlug, statusKind: ['OPEN' as const, 'UNDER_REVIEW' as const, 'PLANNED' as const, 'IN_PROGRESS' as const, 'DONE' as const, 'DECLINED' as const] }
  const [{ organization, community, ideas }, t] = await Promise.all([
    ask(DeskConfluence, { organizationId: id, communityId: scope.communityId, topic: scope.topicSlug, ...windowOf(desk, 52), filter, placeId: scope.communityId ?? id, one: scope.communityId !== null }), getTranslations('desk.confluence'),
  ])
  return (
    <>
      <OverTime answer={organization?.confluenceOverTime} />
      {scope.compare && <><h3 className="mt-10">{t('before')}</h3><OverTime answer={organization?.before} /></>}
      {desk.search.show === 'graph'
        ? await MeetingGraph({ filter, asOf: scope.asOf, windowDays: scope.windowDays })
        : <p className="mt-6"><Link prefetch={false} className="link target" href={`/organizations/${slug}/desk/confluence${queryOf(choices, { show: 'graph' })}`}>{t('graph')}</Link></p>}
      <Adoption adoption={(community ?? organization)?.adoption} />
      {ideas.nodes.length > 0 && (
        <section aria-labelledby="each-title" className="mt-10 border-t border-line pt-6">
          <h3 id="each-title">{t('each')}</h3>
          <ul className="mt-3 flex flex-col gap-2">
            {ideas.nodes.map((idea) => <li key={idea.slug}><Link prefetch={false} className="link" dir="auto" href={`/organizations/${slug}/desk/confluence${queryOf(choices, { idea: idea.slug })}`}>{idea.title}</Link></li>)}
          </ul>
        </section>
      )}
    </>
  )
}

async function OneIdea({ desk, slug }: { desk: DeskOf; slug: string }) {
  const [{ idea }, t] = await Promise.all([ask(DeskIdeaConfluence, { slug, ...windowOf(desk, 26) }), getTranslations('desk.confluence')])
  if (!idea) notFound()
  return (
    <>
      <p className="mt-6"><Link prefetch={false} className="link target" href={`/organizations/${desk.organization.slug}/desk/confluence${queryOf(desk.choices)}`}>{t('all')}</Link></p>
      <h3 className="mt-3" dir="auto"><Link prefetch={false} className="link" href={`/ideas/${idea.slug}`}>{idea.title}</Link></h3>
      <OverTime answer={idea.confluenceOverTime} />
      {desk.scope.compare && <><h4 className="mt-10 text-large">{t('before')}</h4><OverTime answer={idea.before} /></>}
    </>
  )
}

export default reachable(Page)
