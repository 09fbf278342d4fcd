import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { AlikeIdeaFragment, DeskIdeaFragment } from '../../../../graphql/generated/documents/graphql'
import { confluenceSentence } from '../../../components/confluence-words'
import { Moment } from '../../../components/moment'
import { MergeFold, RespondFold, ReviewFold, StatusFold } from './folds'
import type { Hands } from './list-piece'

/** The title of an idea in the list, with where it lives and stands. */
export async function IdeaWords({ idea, level = 'h4' }: { idea: AlikeIdeaFragment; level?: 'h4' | 'p' }) {
  const [t, i, locale] = [await getTranslations('desk.list'), await getTranslations('ideas'), await getLocale()]
  const Heading = level
  return (
    <>
      <Heading className="text-large"><Link prefetch={false} className="link" dir="auto" lang={idea.language && idea.language !== locale ? idea.language : undefined} href={`/ideas/${idea.slug}`}>{idea.title}</Link></Heading>
      <p className="mt-1 text-small text-muted">{t.rich('since', { when: () => <Moment at={idea.createdAt} /> })}{idea.community && <> · <bdi>{idea.community.name}</bdi></>} · {idea.status.label ?? i(`status.${idea.status.kind}`)} · {i('card.supporters', { count: idea.supportCount })} · {i('card.comments', { count: idea.commentCount })}</p>
    </>
  )
}

/** An idea in the list: why it stands here, what flows to it, who looks at it, and what can be done from the row. */
export async function IdeaRow({ idea, why, hands }: { idea: DeskIdeaFragment; why: string | null; hands: Hands }) {
  const t = await getTranslations('desk.list')
  const asked = (idea.reviews ?? []).filter(({ since, assessedAt }) => since && !assessedAt).map(({ by }) => by.name)
  return (
    <article className="py-4">
      <IdeaWords idea={idea} />
      {(why || (idea.confluence && idea.confluence.people > 0)) && <p className="measure mt-1">{why}{why && ' '}{idea.confluence && idea.confluence.people > 0 && await confluenceSentence(idea.confluence)}</p>}
      {asked.length > 0 && <p className="mt-1 text-small">{t('asked', { names: asked.join(', ') })}</p>}
      <div className="mt-1 flex flex-wrap items-start gap-x-6">
        <RespondFold idea={idea} hands={hands} />
        <StatusFold idea={idea} hands={hands} />
        <ReviewFold idea={idea} hands={hands} />
        <MergeFold idea={idea} into={[]} />
      </div>
    </article>
  )
}
