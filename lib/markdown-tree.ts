import { defaultSchema } from 'hast-util-sanitize'

type Schema = typeof defaultSchema

interface Element {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: Element[]
}

/** What may stand in a member's text: no images (they would tell another server who reads), no ids, links to web and mail only. */
export const allowed: Schema = {
  ...defaultSchema,
  tagNames: ['p', 'br', 'hr', 'a', 'em', 'strong', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'input'],
  attributes: {
    a: ['href', ['rel', 'nofollow', 'ugc', 'noopener']],
    ol: ['start'],
    th: [['align', 'left', 'right', 'center']],
    td: [['align', 'left', 'right', 'center']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: { input: { type: 'checkbox', disabled: true } },
  clobber: [],
}

/** Headings below those of the page, images as links to what they show, links that vouch for nobody. */
export function tidyTree() {
  return (tree: unknown) => tidy(tree as Element)
}

function tidy(element: Element): void {
  const heading = /^h([1-6])$/.exec(element.tagName ?? '')
  if (heading) element.tagName = `h${Math.min(6, Number(heading[1]) + 2)}`
  if (element.tagName === 'img') {
    const { src, alt } = element.properties ?? {}
    Object.assign(element, { tagName: 'a', properties: { href: src }, children: [{ type: 'text', value: String(alt || src || '') }] })
  }
  if (element.tagName === 'a') element.properties = { href: element.properties?.href, rel: ['nofollow', 'ugc', 'noopener'] }
  if (element.tagName === 'input') element.properties = { ...element.properties, ariaLabel: element.properties?.checked ? '✓' : '–' }
  for (const child of element.children ?? []) tidy(child)
}
