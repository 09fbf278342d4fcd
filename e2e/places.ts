import type { Graph } from './graph'

/** A page of every kind, over what the demo holds; `forVisitors` are there without signing in, `forMembers` after. */
export async function places(graph: Graph): Promise<{ forVisitors: string[], forMembers: string[] }> {
  const [found] = await graph(`
    MATCH (idea:Idea {source: 'demo'}) ORDER BY COUNT { (idea)<-[:SUPPORTS]-() } DESC LIMIT 1
    MATCH (community:Community {source: 'demo'}) WITH idea, community ORDER BY COUNT { (community)<-[:MEMBER_OF]-() } DESC LIMIT 1
    MATCH (post:Post {communityId: community.id}) WITH idea, community, post LIMIT 1
    MATCH (organization:Organization)-[:HOSTS]->(community) WITH idea, community, post, organization LIMIT 1
    MATCH (idea)-[:ABOUT]->(topic:Topic) WITH idea, community, post, organization, topic LIMIT 1
    MATCH (member:Member)-[:AUTHORED]->(idea) WITH idea, community, post, organization, topic, member LIMIT 1
    RETURN idea.slug AS idea, community.slug AS community, post.id AS post, organization.slug AS organization, topic.slug AS topic, member.handle AS member`)
  if (!found) throw new Error('The demo is not there.')
  const { idea, community, post, organization, topic, member } = found
  return {
    forVisitors: [
      '/', '/ideas', `/ideas/${idea}`, '/ideas/new', '/communities', `/communities/${community}`, `/communities/${community}/posts`, `/communities/${community}/posts/${post}`,
      '/organizations', `/organizations/${organization}`, `/organizations/${organization}/cases`, `/organizations/${organization}/roadmap`, '/tasks', '/topics', `/topics/${topic}`, `/members/${member}`, '/search?q=water', '/metrics', '/sign-in', '/sign-up', '/unsubscribe',
      `/ideas/${idea}/versions`, `/ideas/${idea}/versions/1`, `/ideas/${idea}/amendments`, `/ideas/${idea}/amendments/new`,
    ],
    forMembers: ['/account', '/cases', '/tasks?for=me', '/account/notices', '/notices', '/invitations', '/ideas/new', `/ideas/${idea}`, `/communities/${community}`, '/communities/new', '/organizations/new', `/organizations/${organization}/settings`, '/welcome', `/ideas/${idea}/amendments/new`],
  }
}
