import { Feed } from 'feed'
import { publicUrl } from './auth-cookie'
import { markdown } from './markdown'

export interface FeedEntry { id: string, title: string, path: string, body: string, at: string, updated?: string | null, author?: string | null }
export interface FeedAbout { title: string, about: string, path: string, language?: string | null }

const TITLE = 100
const types = { atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' } as const
export type FeedForm = keyof typeof types
export const isFeedForm = (form: string): form is FeedForm => Object.hasOwn(types, form)

/** Where the feeds of a page stand, for its head. */
export const feedsOf = (path: string) => ({ 'application/atom+xml': `${path}/feed/atom`, 'application/feed+json': `${path}/feed/json` })

/** The library writes a title of Atom as HTML: what stands in it is text. */
const titleIn = (form: FeedForm, title: string) => {
  const short = title.slice(0, TITLE).toWellFormed()
  return form === 'atom' ? short.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : short
}

/** What happened lately, newest first, for a reader of feeds: Atom 1.0 or JSON Feed 1. Texts are as safe as on our pages. */
export function feedAnswer(form: FeedForm, { title, about, path, language }: FeedAbout, entries: FeedEntry[]): Response {
  const at = (place: string) => new URL(place, publicUrl()).href
  const newest = entries.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
  const feed = new Feed({
    id: at(path), title, description: about, link: at(path), language: language ?? undefined, generator: 'Tributary', copyright: 'CC BY-SA 4.0',
    updated: newest[0] && new Date(newest[0].at), feedLinks: { [form]: at(`${path}/feed/${form}`) },
  })
  for (const entry of newest) {
    feed.addItem({
      id: at(`/id/${entry.id}`), title: titleIn(form, entry.title), link: at(entry.path), content: markdown(entry.body, []),
      date: new Date(entry.updated ?? entry.at), published: new Date(entry.at), ...(entry.author && { author: [{ name: entry.author }] }),
    })
  }
  return new Response(form === 'atom' ? feed.atom1() : feed.json1(), { headers: { 'content-type': types[form], 'cache-control': 'private, max-age=300' } })
}

/** For a feed of something that is not there. */
export const noFeed = () => new Response('There is no such feed.', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
