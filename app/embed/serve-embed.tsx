import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { isAway } from '../../lib/away'
import { reportFault } from '../../lib/fault'
import { chooseLanguage, isPortalLanguage, type PortalLanguage } from '../../lib/language'
import confluenceStyle from '../styles/confluence.css'
import tokens from '../styles/tokens.css'
import { pictureStreams } from '../components/confluence-streams'
import { streamWordsOf } from '../components/confluence-texts'
import style from './embed.css'
import { FramedCommunity, FramedIdea, FramedNothing, type ShownIdea } from './embed-parts'
import { askForAnybody, EmbeddedCommunity, EmbeddedIdea } from './embed-query'
import { embedScript, heightScript } from './embed-script'
import { embedWords, figureWords } from './embed-words'
import { oEmbed } from './oembed'

/** A page for a frame: who may frame it (sources of a content policy; none: only ourselves) and what stands in it. */
interface Framed { status: number, title: string, ancestors: readonly string[], content: ReactNode }
interface Wanted { language: PortalLanguage, theme: 'light' | 'dark' | null, count: number }

const MOST = 10

export const isEmbed = (path: string | undefined) => path === '/embed.js' || path === '/oembed' || path?.startsWith('/embed/') === true

/** Answers /embed/ideas/SLUG, /embed/communities/SLUG, /embed.js and /oembed on node:http: without a cookie, as anybody sees it. */
export async function serveEmbed(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://portal.test')
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  if (url.pathname === '/embed.js') return send(response, 'text/javascript', 3_600, embedScript)
  const wanted = wantedOf(url.searchParams, request.headers['accept-language'] ?? null)
  if (url.pathname === '/oembed') {
    const { status, body } = await oEmbed(url.searchParams, wanted.language)
    response.statusCode = status
    return send(response, 'application/json', status === 200 ? 300 : 0, body)
  }
  const framed = await framedAt(url.pathname, wanted)
  response.statusCode = framed.status
  const nonce = randomBytes(16).toString('base64')
  response.setHeader('Content-Security-Policy', policyOf(framed.ancestors, nonce))
  response.setHeader('Vary', 'Accept-Language')
  if (framed.status === 503) response.setHeader('Retry-After', '5')
  send(response, 'text/html', framed.status === 200 ? 60 : 0, `<!doctype html>${renderToStaticMarkup(<Frame {...framed} {...wanted} nonce={nonce} />)}`)
}

function send(response: ServerResponse, type: string, seconds: number, body: string) {
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Cache-Control', seconds > 0 ? `public, max-age=${seconds}` : 'no-store')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.end(body)
}

function wantedOf(asked: URLSearchParams, accepted: string | null): Wanted {
  const [lang, theme, count] = [asked.get('lang') ?? undefined, asked.get('theme'), Number(asked.get('count') ?? 5)]
  return {
    language: isPortalLanguage(lang) ? lang : chooseLanguage(undefined, accepted),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    count: Number.isInteger(count) ? Math.min(Math.max(count, 1), MOST) : 5,
  }
}

const policyOf = (ancestors: readonly string[], nonce: string) => [
  "default-src 'none'", `style-src 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'", `script-src 'nonce-${nonce}'`,
  "base-uri 'none'", "form-action 'none'", `frame-ancestors 'self' ${ancestors.join(' ')}`.trim(),
].join('; ')

async function framedAt(path: string, wanted: Wanted): Promise<Framed> {
  const words = embedWords(wanted.language)
  const nothing = (status: number): Framed => ({ status, title: words(status === 503 ? 'embed.away' : 'embed.gone'), ancestors: status === 503 ? ['*'] : [], content: <FramedNothing words={words} away={status === 503} /> })
  const [, kind, name = ''] = /^\/embed\/(ideas|communities)\/([^/]+)$/.exec(path) ?? []
  const slug = decodeURIComponent(name)
  try {
    return (kind === 'ideas' ? await framedIdea(slug, wanted) : kind === 'communities' ? await framedCommunity(slug, wanted) : null) ?? nothing(404)
  } catch (error) {
    if (!isAway(error)) reportFault(error)
    return nothing(503)
  }
}

async function framedIdea(slug: string, { language }: Wanted): Promise<Framed | null> {
  const { idea } = await askForAnybody(EmbeddedIdea, { slug }, language)
  const [say, words] = [figureWords(language), embedWords(language)]
  if (!idea) return null
  return {
    status: 200, title: idea.title, ancestors: idea.community?.organization?.embedOrigins ?? [],
    content: <FramedIdea idea={idea} streams={await streamsOf(idea, language)} say={say} words={words} place={idea.community?.name ?? null} locale={language} />,
  }
}

async function framedCommunity(slug: string, { language, count }: Wanted): Promise<Framed | null> {
  const { community } = await askForAnybody(EmbeddedCommunity, { slug, first: count }, language)
  if (!community) return null
  const ideas = await Promise.all(community.ideas.nodes.map(async (idea) => ({ idea, streams: await streamsOf(idea, language) })))
  return {
    status: 200, title: community.name, ancestors: community.organization?.embedOrigins ?? [],
    content: <FramedCommunity name={community.name} slug={community.slug} ideas={ideas} words={embedWords(language)} say={figureWords(language)} locale={language} />,
  }
}

const streamsOf = async ({ confluence }: ShownIdea, language: PortalLanguage) => (confluence ? pictureStreams(confluence, streamWordsOf(figureWords(language))) : [])

const Frame = ({ title, content, language, theme, nonce }: Framed & Wanted & { nonce: string }) => (
  <html lang={language} data-theme={theme ?? undefined}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{`${title} · Tributary`}</title>
      <base target="_blank" />
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: [tokens, style, confluenceStyle].join('\n') }} />
    </head>
    <body>
      <main aria-label={title}>{content}</main>
      <script nonce={nonce} dangerouslySetInnerHTML={{ __html: heightScript }} />
    </body>
  </html>
)
