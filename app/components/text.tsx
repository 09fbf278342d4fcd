import { markdown } from '../../lib/markdown'

/** What a member wrote, rendered safely on the server, in its own language. */
export function Text({ body, lang, small = false }: { body: string; lang?: string | null; small?: boolean }) {
  return <div className={small ? 'prose prose-small' : 'prose'} lang={lang ?? undefined} dir="auto" dangerouslySetInnerHTML={{ __html: markdown(body) }} />
}
