import { markdown } from '../../lib/markdown'

/** What a member wrote, rendered safely on the server, in its own language; `mentions`: whom it names by @handle. */
export function Text({ body, lang, small = false, mentions = [] }: { body: string; lang?: string | null; small?: boolean; mentions?: { handle: string }[] }) {
  return <div className={small ? 'prose prose-small' : 'prose'} lang={lang ?? undefined} dir="auto" dangerouslySetInnerHTML={{ __html: markdown(body, mentions.map(({ handle }) => handle)) }} />
}
