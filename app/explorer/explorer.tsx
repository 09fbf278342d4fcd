'use client'

import dynamic from 'next/dynamic'

const GraphiQL = dynamic(() => import('graphiql').then((module) => module.GraphiQL), { ssr: false })

async function ask(request: object, { headers }: { headers?: Record<string, unknown> } = {}) {
  const answer = await fetch('/api/graphql', {
    method: 'POST', body: JSON.stringify(request),
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers as Record<string, string> },
  })
  return answer.json()
}

/** GraphiQL, asking this portal as whoever is signed in here. `query`: what somebody came to try; `examples` stand in tabs of their own. */
export const Explorer = ({ theme, query, examples }: { theme: 'system' | 'light' | 'dark'; query?: string; examples: readonly string[] }) => (
  <div className="h-[42rem] border-t border-line">
    <GraphiQL fetcher={ask as never} query={query} defaultTabs={[...(query ? [query] : []), ...examples].map((one) => ({ query: one }))} forcedTheme={theme} />
  </div>
)
