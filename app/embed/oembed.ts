import { publicUrl } from '../../lib/auth-cookie'
import type { PortalLanguage } from '../../lib/language'
import { askForAnybody, EmbeddedCommunity, EmbeddedIdea } from './embed-query'

const WIDTH = 640
const HEIGHT = 480

interface Told { status: number, body: string }
const refused = (status: number, error: string): Told => ({ status, body: JSON.stringify({ error }) })

/** oEmbed 1.0 (https://oembed.com): what a site shows of the address of an idea or a community of ours, when its organization lets anybody show it. */
export async function oEmbed(asked: URLSearchParams, language: PortalLanguage): Promise<Told> {
  const [address, format] = [asked.get('url') ?? '', asked.get('format') ?? 'json']
  if (format !== 'json') return refused(501, 'Ask for format=json.')
  const own = URL.canParse(address) && new URL(address).origin === new URL(publicUrl()).origin ? new URL(address).pathname : ''
  const [, kind, name] = /^\/(ideas|communities)\/([\w-]+)$/.exec(own) ?? []
  const found = kind && name ? await look(kind, name, language) : null
  if (!found) return refused(404, 'There is no such idea or community, or no site may show it.')
  const [width, height] = [sizeOf(asked.get('maxwidth'), WIDTH), sizeOf(asked.get('maxheight'), HEIGHT)]
  return { status: 200, body: JSON.stringify({
    version: '1.0', type: 'rich', title: found.title, provider_name: 'Tributary', provider_url: publicUrl(), cache_age: 300, width, height,
    html: `<iframe src="${publicUrl()}/embed/${kind}/${name}" title="${escaped(found.title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`,
  }) }
}

async function look(kind: string, slug: string, language: PortalLanguage): Promise<{ title: string } | null> {
  if (kind === 'ideas') {
    const { idea } = await askForAnybody(EmbeddedIdea, { slug }, language)
    return idea?.community?.organization?.embedOrigins.length ? { title: idea.title } : null
  }
  const { community } = await askForAnybody(EmbeddedCommunity, { slug, first: 1 }, language)
  return community?.organization?.embedOrigins.length ? { title: community.name } : null
}

function sizeOf(most: string | null, usual: number): number {
  const size = Number(most ?? usual)
  return Number.isFinite(size) && size > 0 ? Math.min(Math.floor(size), usual) : usual
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
