/** Questions that anybody may ask and see answered without a key: the tabs with which the explorer opens. */
export const exampleQueries = [
  `# Ideas to which separate groups flow together, the fastest growing first.
# Ask with Ctrl-Enter. A key goes below, under Headers:
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
`,
  `# Communities: what each lives from, how many of its people
# are at which stage, and how many come each week.
query Communities {
  communities(first: 5) {
    nodes {
      name
      memberCount
      stage { level active counts { stage members } }
      weeklyActivity { state current }
    }
  }
}
`,
  `# What an organization was told, how much of it
# it answered, and how soon.
query BothWays {
  organizations(first: 3) {
    nodes {
      name
      twoWay { received listened answered adapted balance }
      firstResponse { medianHours sampleSize }
    }
  }
}
`,
  `# Words, found in ideas, communities, organizations,
# topics and posts.
query Search {
  search(text: "water", first: 10) {
    nodes {
      __typename
      ... on Idea { title status { kind label } }
      ... on Community { name }
      ... on Topic { name ideaCount }
    }
  }
}
`,
  `# How a mutation is described: every type, field
# and argument says what it is.
query Contract {
  __type(name: "SupportIdeaInput") {
    description
    inputFields {
      name
      description
      type { kind name ofType { name } }
    }
  }
}
`,
]
