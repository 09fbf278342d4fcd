import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { isTame } from './markdown-limits'
import { linkMentions } from './markdown-mentions'
import { allowed, tidyTree } from './markdown-tree'

const withoutFootnotes = { disable: { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall', 'gfmInlineNote'] } }

const processor = unified()
  .data('micromarkExtensions', [withoutFootnotes])
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(tidyTree)
  .use(rehypeSanitize, allowed)
  .use(linkMentions)
  .use(rehypeStringify)
  .freeze()

const GROWTH = 10
const KEPT = 300
const rendered = new Map<string, string>()

/**
 * What a member wrote in Markdown, as safe HTML: no scripts, images, ids or foreign requests. A text that would cost too much or
 * grow beyond ten times its length is shown as it was typed. `handles`: of those members whom `@handle` in it leads to. Never throws.
 */
export function markdown(text: string, handles: readonly string[] = []): string {
  const key = handles.length > 0 ? `${handles.join(' ')}\n${text}` : text
  const known = rendered.get(key)
  if (known !== undefined) return known
  const html = render(text, handles)
  if (rendered.size >= KEPT) rendered.delete(rendered.keys().next().value as string)
  rendered.set(key, html)
  return html
}

function render(text: string, handles: readonly string[]): string {
  if (!isTame(text)) return plain(text)
  try {
    const html = String(processor.processSync({ value: text, data: { handles } }))
    return html.length <= GROWTH * Math.max(text.length, 100) ? html : plain(text)
  } catch {
    return plain(text)
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const plain = (text: string) =>
  text.split(/\n{2,}/).map((paragraph) => `<p>${paragraph.replace(/[&<>"']/g, (character) => escapes[character] ?? '').replaceAll('\n', '<br>')}</p>`).join('')

/** The first words of a Markdown text as plain text, for a description or an excerpt. */
export function excerpt(text: string, most: number): string {
  const words = text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[#*_`>~|]+/g, ' ').replace(/\s+/g, ' ').trim()
  const characters = [...words]
  return characters.length <= most ? words : `${characters.slice(0, most).join('').replace(/\s+\S*$/, '')}…`
}
