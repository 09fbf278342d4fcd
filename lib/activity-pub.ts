import { publicUrl } from './auth-cookie'
import { markdown } from './markdown'

export interface PublicIdea { id: string, slug: string, title: string, body: string, language?: string | null, createdAt: string, updatedAt?: string | null }

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public'
const CONTEXT = 'https://www.w3.org/ns/activitystreams'

/** The actor under which all public ideas stand; communities are actors by their slug. */
export const EVERYTHING = 'ideas'
const at = (path: string) => new URL(path, publicUrl()).href
export const actorAddress = (name: string) => at(`/activitypub/${encodeURIComponent(name)}`)
export const outboxAddress = (name: string) => `${actorAddress(name)}/outbox`

/** A document of ActivityPub. */
export const activityAnswer = (body: object, status = 200) => new Response(JSON.stringify({ '@context': CONTEXT, ...body }), {
  status, headers: { 'content-type': 'application/activity+json; charset=utf-8', 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' },
})
export const nothingThere = () => new Response('There is no such thing.', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** Whether somebody asks for data in the words of ActivityStreams, and not for a page. */
export const wantsActivity = (request: Request) => /application\/(activity\+json|ld\+json)/.test(request.headers.get('accept') ?? '')

/** The actor behind a name: read only, so that its inbox takes nothing. */
export const actorOf = (name: string, shown: { name: string, about: string, path: string }) => ({
  id: actorAddress(name), type: name === EVERYTHING ? 'Service' : 'Group', preferredUsername: name, name: shown.name, summary: markdown(shown.about, []), url: at(shown.path),
  inbox: `${actorAddress(name)}/inbox`, outbox: outboxAddress(name), manuallyApprovesFollowers: true, discoverable: true,
})

/** A public idea as an article. */
export const articleOf = ({ id, slug, title, body, language, createdAt, updatedAt }: PublicIdea, actor: string) => ({
  id: at(`/id/${id}`), type: 'Article', name: title, content: markdown(body, []), ...(language && { contentMap: { [language]: markdown(body, []) } }),
  url: at(`/ideas/${encodeURIComponent(slug)}`), attributedTo: actorAddress(actor), published: createdAt, ...(updatedAt && { updated: updatedAt }), to: [PUBLIC],
})

/** That an idea was brought. */
export const createOf = (idea: PublicIdea, actor: string) => (
  { id: `${at(`/id/${idea.id}`)}#create`, type: 'Create', actor: actorAddress(actor), published: idea.createdAt, to: [PUBLIC], object: articleOf(idea, actor) }
)

/** The name in acct:NAME@HOST of this portal, or null. */
export function nameInAccount(resource: string | null): string | null {
  const [, name, host] = /^acct:@?([^@\s]{1,120})@([^@\s/]{1,253})$/i.exec(resource ?? '') ?? []
  return name && host?.toLowerCase() === new URL(publicUrl()).host.toLowerCase() ? name : null
}

/** The answer of WebFinger for an actor. */
export const webFinger = (name: string, page: string) => new Response(JSON.stringify({
  subject: `acct:${name}@${new URL(publicUrl()).host}`,
  links: [{ rel: 'self', type: 'application/activity+json', href: actorAddress(name) }, { rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: at(page) }],
}), { headers: { 'content-type': 'application/jrd+json; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=3600' } })
