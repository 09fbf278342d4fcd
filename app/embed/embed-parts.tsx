import type { ReactNode } from 'react'
import type { ConfluenceFigureFragment } from '../../graphql/generated/documents/graphql'
import { ConfluenceGlyph } from '../components/confluence-glyph'
import type { PictureStream } from '../components/confluence-layout'
import { ConfluencePicture } from '../components/confluence-picture'
import { pictureWordsOf, sentenceOf, type Say } from '../components/confluence-texts'
import { Mark } from '../components/mark'
import type { EmbedWords } from './embed-words'

export type ShownIdea = ConfluenceFigureFragment & { supportCount: number }
interface Shown { idea: ShownIdea, streams: PictureStream[], say: Say, words: EmbedWords }

const other = (idea: ShownIdea, locale: string) => (idea.language && idea.language !== locale ? idea.language : undefined)

/** One idea in a frame: what it is, from which communities its attention comes, and where to take part. */
export const FramedIdea = ({ idea, streams, say, words, place, locale }: Shown & { place: string | null, locale: string }) => (
  <article>
    {place && <p className="muted"><bdi>{place}</bdi></p>}
    <h1 lang={other(idea, locale)} dir="auto"><a href={`/ideas/${idea.slug}`}>{idea.title}</a></h1>
    {idea.confluence && <p className="lead">{sentenceOf(idea.confluence, say)}.</p>}
    {streams.length > 0 && <ConfluencePicture id={idea.id} title={idea.title} href={`/ideas/${idea.slug}`} lang={other(idea, locale)} streams={streams} words={pictureWordsOf(say)} />}
    <Foot href={`/ideas/${idea.slug}`} words={words}>{words('ideas.card.supporters', { count: idea.supportCount })}</Foot>
  </article>
)

/** The ideas of a community that gain, in a frame: each with its sentence and its streams in small. */
export const FramedCommunity = ({ name, slug, ideas, words, say, locale }: { name: string, slug: string, ideas: { idea: ShownIdea, streams: PictureStream[] }[], words: EmbedWords, say: Say, locale: string }) => (
  <article>
    <h1><a href={`/communities/${slug}`}><bdi>{name}</bdi></a></h1>
    <p className="muted">{words(ideas.length > 0 ? 'embed.gaining' : 'embed.empty')}</p>
    <ol>
      {ideas.map(({ idea, streams }) => (
        <li key={idea.id}>
          <div>
            <h2 lang={other(idea, locale)} dir="auto"><a href={`/ideas/${idea.slug}`}>{idea.title}</a></h2>
            {idea.confluence && <p>{sentenceOf(idea.confluence, say)}</p>}
            <p className="muted">{words('ideas.card.supporters', { count: idea.supportCount })}</p>
          </div>
          {streams.length > 0 && <ConfluenceGlyph id={idea.id} streams={streams} />}
        </li>
      ))}
    </ol>
    <Foot href={`/communities/${slug}`} words={words} />
  </article>
)

/** What stands where nothing can be shown. */
export const FramedNothing = ({ words, away }: { words: EmbedWords, away: boolean }) => <p className="lead">{words(away ? 'embed.away' : 'embed.gone')}</p>

const Foot = ({ href, words, children }: { href: string, words: EmbedWords, children?: ReactNode }) => (
  <footer>
    <span className="muted">{children}</span>
    <a className="part" href={href}><Mark /> {words('embed.takePart')}</a>
  </footer>
)
