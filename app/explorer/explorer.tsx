'use client'

import dynamic from 'next/dynamic'

const GraphiQL = dynamic(() => import('graphiql').then((module) => module.GraphiQL), { ssr: false })

const EXAMPLE = `# Ideas to which separate groups flow together,
# the fastest growing first. Ask with Ctrl-Enter.
# A key goes below, under Headers:
# {"Authorization": "Bearer trib_…"}
query GainingConfluence {
  ideas(
    first: 5
    orderBy: {field: CONFLUENCE_GAIN, direction: DESC}
  ) {
    nodes {
      title
      supportCount
      confluence {
        value
        people
        gain
        trend
        streams { people source { name } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

async function ask(request: object, { headers }: { headers?: Record<string, unknown> } = {}) {
  const answer = await fetch('/api/graphql', {
    method: 'POST', body: JSON.stringify(request),
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers as Record<string, string> },
  })
  return answer.json()
}

/** GraphiQL, asking this portal as whoever is signed in here. */
export const Explorer = ({ theme }: { theme: 'system' | 'light' | 'dark' }) => (
  <div className="h-[42rem] border-t border-line">
    <GraphiQL fetcher={ask as never} defaultQuery={EXAMPLE} forcedTheme={theme} />
  </div>
)
