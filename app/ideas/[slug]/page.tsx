import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { feedsOf } from '../../../lib/feed'
import { currentViewer } from '../../../lib/session'
import { excerpt } from '../../../lib/markdown'
import { oEmbedOf } from '../../components/oembed-of'
import { ConfluenceFigure } from '../../components/confluence-figure'
import { LiveNews } from '../../components/live-news'
import { Feeds } from '../../components/feeds'
import { reachable } from '../../components/reachable'
import { Text } from '../../components/text'
import { Attachments } from './attachments'
import { Conversation } from './conversation'
import { Endorsements } from './endorsements'
import { Ground } from './ground'
import { HelpWanted } from './help-wanted'
import { IdeaHead } from './idea-head'
import { linkedIn, load, type Asked } from './idea-page'
import { Lineage } from './lineage'
import { Makers } from './makers'
import { MergeForm } from './merge-form'
import { MeasuresOfIdea } from './measures'
import { Merges } from './merges'
import { NextSteps } from './next-steps'
import { Response } from './response'
import { ResponseForm } from './response-form'
import { Reviews } from './reviews'
import { Notes } from './notes'
import { Outcomes } from './outcomes'
import { ShareIdea } from './share-idea'
import { StatusForm } from './status-form'
import { StatusLine } from './status-line'
import { TakePart } from './take-part'
import { WentWrong } from './went-wrong'
import { loadWork } from './work-query'
import { TextHistory } from './text-history'

export async function generateMetadata(asked: Asked): Promise<Metadata> {
  const found = await load(asked).catch(() => null)
  if (!found?.idea) return {}
  const { title, body, slug, createdAt } = found.idea
  const description = excerpt(body, 160)
  return { title, description, alternates: { canonical: `/ideas/${slug}`, types: { ...oEmbedOf(`/ideas/${slug}`), ...feedsOf(`/ideas/${slug}`) } }, openGraph: { type: 'article', title, description, publishedTime: createdAt } }
}

/** An idea: what is proposed, where its attention comes from, who takes part and what they say. */
export default reachable(async function IdeaPage(asked: Asked) {
  const [found, work, viewer, locale, t] = await Promise.all([load(asked), loadWork(asked.params), currentViewer(), getLocale(), getTranslations('ideas')])
  const { idea } = found
  const { comment, file, measures } = await asked.searchParams
  if (!idea) notFound()
  const lang = idea.language && idea.language !== locale ? idea.language : undefined
  const shown = String(idea.commentCount + idea.supportCount)
  const answers = viewer?.role === 'ADMINISTRATOR' || idea.community?.organization?.viewerRepresents
  return (
    <>
      <div className="page grid gap-x-16 gap-y-8 py-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <IdeaHead idea={idea} lang={lang} />
        <StatusLine changes={idea.statusHistory} />
        <Merges idea={idea} />
        <div className="flex min-w-0 flex-col gap-6">
          <Text body={idea.body} lang={lang} mentions={idea.mentions} />
          <Attachments idea={idea} outcome={comment ? undefined : [file].flat()[0]} />
          <TextHistory idea={idea} />
        </div>
        <aside aria-label={t('idea.takePart')} className="flex flex-col gap-4 lg:col-start-2">
          <NextSteps idea={idea} />
          <TakePart idea={idea} />
          {await Endorsements({ idea })}
          {work && <Makers idea={work} signedIn={viewer !== null} />}
          <ShareIdea ideaId={idea.id} />
          <Feeds path={`/ideas/${idea.slug}`} />
          {answers && !idea.mergedInto && <StatusForm idea={idea} />}
          <MergeForm idea={idea} />
          <Notes idea={idea} />
          {idea.community?.organization?.viewerRepresents && await Reviews({ ideaId: idea.id, open: (await asked.searchParams).assess !== undefined })}
          <WentWrong host={idea.community?.organization} />
        </aside>
      </div>
      {work && <Outcomes idea={work} />}
      <section id="confluence" aria-labelledby="confluence-title" className="border-y border-line bg-surface [--paper:var(--surface)]">
        <div className="page flex flex-col gap-4 py-10">
          <h2 id="confluence-title" className="font-sans text-base font-semibold tracking-normal text-muted">{t('confluence.title')}</h2>
          <ConfluenceFigure idea={idea} />
          <Ground idea={idea} />
        </div>
      </section>
      {measures !== undefined && await MeasuresOfIdea({ slug: idea.slug })}
      <Response idea={idea} path={`/ideas/${idea.slug}`}>{idea.responseDraft && <ResponseForm idea={idea} comments={idea.comments.nodes} />}</Response>
      {work && <HelpWanted idea={work} />}
      {work && <Lineage idea={work} merges={idea} />}
      <Conversation idea={idea} path={`/ideas/${idea.slug}`} comments={idea.comments} linked={linkedIn(found)} outcome={comment ? [file].flat()[0] : undefined} />
      <LiveNews key={shown} of="idea" id={idea.id} from={shown} label={t('live')} />
    </>
  )
})
