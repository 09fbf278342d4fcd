interface Node { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] }

const NAMED = /(?<![\p{L}\p{N}_@/.+-])@([a-z0-9][a-z0-9_-]{0,59})/giu
const CLOSED = new Set(['a', 'code', 'pre'])

/** Makes `@handle` lead to the member, for the handles that the file's data name; not in links and code. */
export function linkMentions() {
  return (tree: unknown, { data }: { data: Record<string, unknown> }) => {
    const handles = new Set(data.handles as readonly string[] | undefined)
    if (handles.size > 0) link(tree as Node, handles)
  }
}

function link(node: Node, handles: Set<string>): void {
  if (CLOSED.has(node.tagName ?? '')) return
  node.children = node.children?.flatMap((child) => (child.type === 'text' ? pieces(child.value ?? '', handles) : [child]))
  for (const child of node.children ?? []) link(child, handles)
}

function pieces(text: string, handles: Set<string>): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const { 0: found, 1: name = '', index } of text.matchAll(NAMED)) {
    const handle = name.toLowerCase().replace(/[-_]+$/, '')
    if (!handles.has(handle)) continue
    const end = index + found.length - (name.length - handle.length)
    nodes.push({ type: 'text', value: text.slice(from, index) }, {
      type: 'element', tagName: 'a', properties: { href: `/members/${handle}` }, children: [{ type: 'text', value: text.slice(index, end) }],
    })
    from = end
  }
  return [...nodes, { type: 'text', value: text.slice(from) }]
}
