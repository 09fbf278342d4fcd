import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { graphql } from '../../graphql/generated/documents'
import type { IdeaCardFragment } from '../../graphql/generated/documents/graphql'
import { CommunityChip } from './community-chip'
import { ConfluenceGlyph } from './confluence-glyph'
import { pictureStreams } from './confluence-streams'
import { confluenceSentence, streamWords } from './confluence-words'
import { StatusBadge } from './status-badge'

export const IdeaCardDocument = graphql(`
  fragment IdeaCard on Idea {
    id slug title language supportCount commentCount
    status { kind label colour }
    community { id slug name }
    confluence { people streams { pool people source { id slug name } } newStreams { pool people source { id slug name } } }
  }
`)

/** An idea in a list: its title, where it lives and stands, who supports it, and its confluence in small, with words. */
export async function IdeaCard({ idea, level = 'h3' }: { idea: IdeaCardFragment; level?: 'h2' | 'h3' }) {
  const [locale, t] = [await getLocale(), await getTranslations('ideas.card')]
  const Heading = level
  return (
    <article className="flex flex-col gap-x-6 gap-y-2 border-b border-line py-5 sm:flex-row sm:items-center">
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <Heading lang={idea.language && idea.language !== locale ? idea.language : undefined} dir="auto">
          <Link href={`/ideas/${idea.slug}`} className="hover:underline" prefetch={false}>{idea.title}</Link>
        </Heading>
        {idea.confluence && <p>{await confluenceSentence(idea.confluence)}</p>}
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-muted">
          {idea.community ? <CommunityChip community={idea.community} /> : <span>{t('noCommunity')}</span>}
          <span>{t('supporters', { count: idea.supportCount })}</span>
          {idea.commentCount > 0 && <span>{t('comments', { count: idea.commentCount })}</span>}
          <StatusBadge status={idea.status} />
        </p>
      </div>
      {idea.confluence && idea.confluence.streams.length > 0 && <ConfluenceGlyph id={idea.id} streams={await pictureStreams(idea.confluence, await streamWords())} />}
    </article>
  )
}
